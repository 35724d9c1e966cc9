package se.arshjulet.form.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.Section;

/** One part of a form: a section's questions, those of one row, or the overview of a section's rows. */
final class PartView extends com.vaadin.flow.component.html.Section {

    private final FormPlace place;
    private final Section section;
    private final H2 heading = new H2();
    private final Button unchanged = new Button();
    private final PartPieces pieces;
    private final Div fields = new Div();
    private final @Nullable RowsOverview rows;
    private final FieldTalk talk;
    private final Map<PartPiece, TalkPlace> tableTalk = new HashMap<>();
    private final Paragraph nothingNew = new Paragraph();
    private final Set<AnswerKey> asBefore = new HashSet<>();
    private FormSheet sheet;
    private Map<AnswerKey, String> messages = Map.of();

    PartView(FormPlace place, FormSheet sheet, FormActions actions, Consumer<FormPlace> open, Runnable refusalChanged) {
        this.place = place;
        this.section = sheet.form().section(place.sectionKey());
        this.sheet = sheet;
        this.talk = actions.talk();
        addClassName("part");
        heading.getElement().setAttribute("tabindex", "-1");
        unchanged.setText(getTranslation("form.unchanged.part"));
        unchanged.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        unchanged.addClickListener(click -> actions.parts().takeOver(place));
        Div head = new Div(heading, partActions(actions));
        head.addClassName("part-head");
        add(head);
        String intro = section.intro();
        UUID row = place.rowKey();
        if (intro != null && row == null) {
            Paragraph words = new Paragraph(intro);
            words.addClassName("part-intro");
            add(words);
        }
        boolean overview = section.repeating() && !section.isTable() && row == null;
        rows = overview ? new RowsOverview(section, actions.parts(), open) : null;
        nothingNew.setText(getTranslation("form.news.none"));
        nothingNew.addClassName("part-intro");
        add(nothingNew);
        pieces = new PartPieces(section, place, sheet, actions, refusalChanged);
        pieces.made().forEach(this::add);
        add(fields);
        if (section.isTable()) {
            add(addLine(actions));
        }
        if (rows != null) {
            add(rows);
        }
        if (row != null && section.parentQuestion().isPresent()) {
            add(addBelow(row, actions));
        }
    }

    private Component partActions(FormActions actions) {
        Div bar = new Div(unchanged);
        bar.addClassName("part-actions");
        UUID row = place.rowKey();
        boolean approved = sheet.approved().stream().anyMatch(at -> at.rowKey().equals(row));
        if (row != null && !approved) {
            Button remove = new Button(getTranslation("form.remove", section.noun()), click -> actions.parts()
                    .removeRow(row));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.addClassName("remove-row");
            Button copy = new Button(getTranslation("form.copy", section.noun()), click -> actions.parts()
                    .copyRow(row));
            copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            copy.addClassName("remove-row");
            bar.add(copy, remove);
        }
        return bar;
    }

    private Component addLine(FormActions actions) {
        Button button = new Button("+ " + getTranslation("form.add", section.noun()), click -> actions.parts()
                .addRow(section.key(), null));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("add-line");
        return button;
    }

    private Component addBelow(UUID row, FormActions actions) {
        Button button = new Button(getTranslation("form.add-below", section.noun()), click -> actions.parts()
                .addRow(section.key(), row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("add-below");
        return button;
    }

    /** @param gaps   what keeps it from being sent in, by place
     * @param strict all of it is said at its field; else what is plainly wrong is, as soon as it has been answered */
    void refresh(FormSheet sheet, Map<FormPlace, List<FormCheck.Gap>> gaps, boolean strict) {
        heading.setText(new FormNames(sheet, this).place(place));
        this.sheet = sheet;
        messages = gaps.getOrDefault(place, List.of()).stream()
                .filter(gap -> strict || isPlain(gap))
                .collect(Collectors.toMap(FormCheck.Gap::at, FormCheck.Gap::message, (one, other) -> other));
        pieces.made().forEach(this::refresh);
        if (rows != null) {
            rows.refresh(sheet, gaps);
        }
        nothingNew.setVisible(
                rows == null && pieces.isWhole() && pieces.made().stream().noneMatch(this::isShown));
        unchanged.setVisible(hasSomethingToTakeOver(sheet));
    }

    private boolean isPlain(FormCheck.Gap gap) {
        return gap.kind() == FormCheck.Kind.WRONG && !sheet.state().isEarly(gap.at());
    }

    private void refresh(PartPiece piece) {
        piece.component().setVisible(isShown(piece));
        piece.refresh(sheet, messages);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        comeIfMore();
    }

    /** When the browser has drawn what it has, and is idle, it asks for more. */
    private void comeIfMore() {
        if (!pieces.isWhole()) {
            getElement()
                    .executeJs("return new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))")
                    .then(drawn -> {
                        make(pieces.more(sheet));
                        comeIfMore();
                    });
        }
    }

    private void make(List<PartPiece> made) {
        made.forEach(piece -> {
            add(piece);
            refresh(piece);
        });
    }

    private void add(PartPiece piece) {
        fields.add(piece.component());
        if (!(piece instanceof FieldView)) {
            TalkPlace below = new TalkPlace(talk, piece.fields(), new FormNames(sheet, this));
            tableTalk.put(piece, below);
            fields.add(below);
        }
    }

    /** Begins to talk about a field that stands here. */
    void ask(AnswerKey at) {
        pieces.of(at).ifPresent(piece -> {
            if (piece instanceof FieldView field) {
                field.ask();
            } else {
                Objects.requireNonNull(tableTalk.get(piece)).begin(at, new FormNames(sheet, this).field(at));
            }
        });
    }

    /** A table without rows is there to be filled. */
    private boolean isShown(PartPiece piece) {
        List<AnswerKey> here = piece.fields();
        return here.isEmpty() || here.stream().anyMatch(at -> sheet.isOpen(at) && !asBefore.contains(at));
    }

    /** Leaves out what is as before, or shows it again. What becomes so while one is here stays in sight. */
    void showOnlyNews(boolean only, FormSheet sheet) {
        asBefore.clear();
        if (only) {
            pieces.fields().filter(at -> !sheet.isNews(at)).forEach(asBefore::add);
        }
    }

    private boolean hasSomethingToTakeOver(FormSheet sheet) {
        if (rows == null) {
            return pieces.fields().anyMatch(sheet::isOffered);
        }
        return sheet.answers().rowsOf(section.key()).stream()
                .flatMap(row -> section.questions().stream().map(question -> new AnswerKey(row.key(), question.key())))
                .anyMatch(sheet::isOffered);
    }

    /** The piece that the field stands in. */
    Optional<PartPiece> pieceOf(AnswerKey at) {
        if (pieces.of(at).isEmpty()) {
            make(pieces.rest(sheet));
        }
        return pieces.of(at);
    }

    List<PartPiece.Refused> refused() {
        return pieces.made().stream().flatMap(piece -> piece.refused().stream()).toList();
    }

    /** For one who has just gone here: what it is called is read first. */
    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    /** Into the first field of a row that stands here, or of the part. */
    void focusRow(@Nullable UUID row) {
        pieces.fields()
                .filter(at -> at.rowKey().equals(row))
                .findFirst()
                .flatMap(at -> pieceOf(at).map(piece -> (Runnable) () -> piece.focusOn(at)))
                .orElse(this::focusFirstField)
                .run();
    }

    private void focusFirstField() {
        pieces.fields()
                .findFirst()
                .flatMap(this::pieceOf)
                .ifPresent(piece -> piece.focusOn(piece.fields().get(0)));
    }

    boolean isAt(FormPlace other) {
        return place.equals(other);
    }
}
