package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.arshjulet.form.NewKey;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.draft.DraftChange;
import se.arshjulet.form.draft.DraftChange.AddQuestion;
import se.arshjulet.form.draft.DraftChange.AddSection;
import se.arshjulet.form.draft.TypeGuess;

/** What the form consists of, in order: chosen, moved and taken away by mouse and by keyboard; what is new is typed at the end of
 * the part that it belongs to. */
@JsModule("./form/outline-keys.ts")
final class Outline extends Nav {

    private final DraftDesk desk;
    private final Consumer<String> bank;
    private final OutlineMoves moves;
    private final Div list = new Div();
    private final List<OutlineRow> rows = new ArrayList<>();
    private final List<AddLine> lines = new ArrayList<>();
    private final Button undo;

    /** @param bank opens the question bank for the part with that key */
    Outline(DraftDesk desk, Consumer<String> bank) {
        this.desk = desk;
        this.bank = bank;
        this.moves = new OutlineMoves(desk, this::focus);
        this.undo = new Button(getTranslation("draft.undo"), new Icon(VaadinIcon.ROTATE_LEFT), click -> desk.undo());
        addClassName("draft-outline");
        getElement().setAttribute("aria-label", getTranslation("draft.outline"));
        list.addClassName("draft-outline-list");
        Div head = new Div(new H2(getTranslation("draft.outline")), undo);
        head.addClassName("draft-outline-head");
        Paragraph hint = new Paragraph(getTranslation("draft.outline.keys"));
        hint.addClassNames("draft-quiet", "draft-outline-keys");
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(head, hint, list);
        getElement().appendChild(new Element("outline-keys"));
        desk.onChange(this::draw);
        desk.onChoice(this::mark);
        draw();
    }

    /** What stands where it stood is only told anew: somebody may be on her way through the rows. */
    private void draw() {
        undo();
        List<Spot> spots = spots();
        if (spots.equals(rows.stream().map(OutlineRow::spot).toList())) {
            tellAnew();
            return;
        }
        list.removeAll();
        rows.clear();
        lines.clear();
        spots.forEach(spot -> {
            if (spot.kind() == Spot.Kind.SECTION) {
                endPart();
            }
            row(spot, made(spot));
        });
        endPart();
        AddLine part = new AddLine(
                getTranslation("draft.add.section"), getTranslation("draft.add.section"), this::addSections);
        part.addClassName("draft-add-section");
        list.add(part);
        mark();
    }

    /** @param faults where there is something to put right */
    void faults(Set<Spot> faults) {
        rows.forEach(row -> row.fault(faults.contains(row.spot()), this));
    }

    /** It stays as long as there is something to take back, and says what. */
    private void undo() {
        undo.setVisible(desk.latest().isPresent());
        desk.latest().ifPresent(latest -> undo.setAriaLabel(getTranslation("draft.undo.what", latest.said())));
    }

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>(List.of(Spot.FORM));
        for (Section section : desk.form().sections()) {
            spots.add(Spot.section(section.key()));
            section.questions().forEach(question -> spots.add(Spot.question(question.key())));
        }
        return spots;
    }

    private OutlineRow made(Spot spot) {
        String key = String.valueOf(spot.key());
        return switch (spot.kind()) {
            case FORM -> OutlineRow.form(getTranslation("draft.form"));
            case SECTION -> {
                Section section = desk.section(key);
                yield OutlineRow.section(section, desk.form().sections().indexOf(section) + 1, this);
            }
            case QUESTION -> OutlineRow.question(desk.question(key), this);
        };
    }

    private void tellAnew() {
        rows.forEach(row -> row.tell(made(row.spot())));
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i)
                    .setLabel(getTranslation(
                            "draft.add.question", name(desk.form().sections().get(i))));
        }
    }

    /** The line for what is new in the part that has been drawn last. */
    private void endPart() {
        if (lines.size() == desk.form().sections().size() || rows.size() < 2) {
            return;
        }
        Section section = desk.form().sections().get(lines.size());
        AddLine more = new AddLine(
                getTranslation("draft.add.question", name(section)),
                getTranslation("draft.add.question.here"),
                typed -> addQuestions(section.key(), typed));
        more.getElement().setAttribute("data-add", section.key());
        moves.takesAtEnd(more, section.key());
        lines.add(more);
        Div end = new Div(more, fromBank(section));
        end.addClassName("draft-part-end");
        list.add(end);
    }

    private Button fromBank(Section section) {
        Button button = new Button(new Icon(VaadinIcon.ARCHIVE), click -> bank.accept(section.key()));
        button.setAriaLabel(getTranslation("draft.bank.to", name(section)));
        button.setTooltipText(getTranslation("draft.bank"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.addClassName("draft-from-bank");
        return button;
    }

    static String name(Section section) {
        return section.title().isBlank() ? section.key() : section.title();
    }

    private void row(Spot spot, OutlineRow row) {
        row.addClickListener(click -> {
            desk.choose(spot);
            row.getElement().executeJs("this.dispatchEvent(new CustomEvent('draft-chosen', { bubbles: true }))");
        });
        row.at(spot);
        moves.make(row, spot);
        rows.add(row);
        list.add(row);
    }

    private void mark() {
        rows.forEach(row -> row.mark(row.spot().equals(desk.spot())));
        getElement().executeJs("this.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })");
    }

    private void focus(Spot spot) {
        rows.stream().filter(row -> row.spot().equals(spot)).findFirst().ifPresent(OutlineRow::focus);
    }

    /** One question a line. */
    private void addQuestions(String section, List<String> lines) {
        for (String line : lines) {
            String key = NewKey.in(desk.form(), line);
            Question question = new Question(key, TypeGuess.of(line), line, null, false, List.of(), false, null, false);
            if (!desk.change(new AddQuestion(section, question, null))) {
                return;
            }
            desk.choose(Spot.question(key));
        }
        again(section);
    }

    private void addSections(List<String> lines) {
        for (String line : lines) {
            String key = NewKey.in(desk.form(), line);
            DraftChange added = new AddSection(
                    new Section(key, line, null, false, null, null, List.of()),
                    desk.form().sections().size());
            if (!desk.change(added)) {
                return;
            }
            desk.choose(Spot.section(key));
            again(key);
        }
    }

    /** The next is typed where this one was. */
    private void again(String section) {
        getElement().executeJs("this.querySelector('[data-add=\"' + $0 + '\"] textarea')?.focus()", section);
    }
}
