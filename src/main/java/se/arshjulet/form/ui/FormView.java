package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormPlace;

/**
 * A form being answered: its parts to the left, one of them in the middle with what belongs to each field beside it. It
 * knows the form and the answers, and nothing of who asks; what the person does goes to {@link FormActions}.
 */
public final class FormView extends Div {

    private final FormActions actions;
    private final FormNavigation navigation;
    private final PartSelect select;
    private final AddRowButton add;
    private final Div middle = new Div();
    private FormSheet sheet;
    private FormWalk walk;
    private PartView part;
    private FormGaps gaps;
    private final Checkbox onlyNews = new Checkbox();
    private boolean strict;
    private Consumer<FormPlace> opened = place -> {};

    public FormView(FormSheet sheet, FormActions actions) {
        this.actions = actions;
        this.sheet = sheet;
        this.walk = FormWalk.begin(sheet);
        this.gaps = FormGaps.in(sheet);
        this.part = new PartView(walk.here(), sheet, actions, this::open, this::refresh);
        this.navigation = new FormNavigation(actions.parts(), this::open);
        this.select = new PartSelect(this::open);
        this.add = new AddRowButton(() -> actions.parts().addRow(walk.here().sectionKey(), null));
        addClassName("form-view");
        middle.addClassName("form-middle");
        onlyNews.setLabel(getTranslation("form.news.only"));
        onlyNews.addClassName("only-news");
        // Where some is approved, only the rest is shown as it is.
        onlyNews.setVisible(
                !sheet.previous().answers().isEmpty() && sheet.approved().isEmpty());
        onlyNews.addValueChangeListener(change -> {
            part.showOnlyNews(change.getValue(), this.sheet);
            refresh();
        });
        middle.add(select, add, onlyNews, part);
        add(navigation, middle);
        if (actions.talk() != FieldTalk.NONE) {
            add(new FieldAsk(at -> part.ask(at)));
        }
        refresh();
    }

    /** Shows the answers as they are now; where one stands and what one is typing stay. */
    public void show(FormSheet now) {
        sheet = now;
        refresh();
        if (walk.isAstray()) {
            open(FormPlace.section(walk.here().sectionKey()));
        }
    }

    private void refresh() {
        walk = walk.through(sheet);
        gaps = FormGaps.in(sheet);
        if (!walk.isAstray()) {
            part.refresh(sheet, gaps.byPlaceWith(part.refused()), strict);
        }
        // After the fields: what was refused in one of them may just have been replaced.
        List<FormParts.Part> parts = FormParts.of(sheet, gaps.byPlaceWith(part.refused()), this);
        FormPlace place = walk.here();
        navigation.refresh(sheet, parts, place);
        select.refresh(parts, place);
        add.refresh(sheet, place);
    }

    /** Called when a part is shown, also the same one again. */
    public void onOpen(Consumer<FormPlace> listener) {
        opened = listener;
    }

    /** Goes to a part; the focus goes to its heading, so that a screen reader says where one is. */
    public void open(FormPlace to) {
        turnTo(to);
        part.focusHeading();
    }

    /** Brings a part, and a question of it, into sight; the focus stays where it is. */
    void look(FormPlace at, String question) {
        if (!part.isAt(at)) {
            turnTo(at);
        }
        if (sheet.form().find(question).isPresent()) {
            part.pieceOf(at.field(sheet.form().question(question)))
                    .map(piece -> (Component) piece)
                    .ifPresent(piece -> piece.getElement().executeJs("this.scrollIntoView({ block: 'center' })"));
        }
    }

    /** Goes to a field, wherever it stands, and into it. */
    public void goTo(AnswerKey at) {
        turnTo(FormPlace.of(sheet.form(), at));
        part.pieceOf(at).ifPresentOrElse(piece -> piece.focusOn(at), part::focusHeading);
    }

    /** Goes to a new row and into its first field. */
    public void startOn(FormPlace to) {
        boolean ofTable = sheet.form().section(to.sectionKey()).isTable();
        turnTo(ofTable ? FormPlace.section(to.sectionKey()) : to);
        part.focusRow(to.rowKey());
    }

    private void turnTo(FormPlace to) {
        if (!walk.leadsTo(to)) {
            return;
        }
        if (!part.isAt(to)) {
            walk = walk.to(to);
            PartView next = new PartView(to, sheet, actions, this::open, this::refresh);
            next.showOnlyNews(onlyNews.getValue(), sheet);
            middle.replace(part, next);
            part = next;
        }
        refresh();
        opened.accept(to);
    }

    /** Where one stands, and what comes before and after. */
    public FormWalk walk() {
        return walk;
    }

    /** Its parts and fields in words, as the answers are now. */
    public FormNames names() {
        return new FormNames(sheet, this);
    }

    /** What keeps it from being sent in, in the form's order: first what is typed here and could not be saved. */
    public List<FormCheck.Gap> gaps() {
        return gaps.with(part.refused());
    }

    /** Something typed in the part that is open could not be saved. */
    public boolean hasRefused() {
        return !part.refused().isEmpty();
    }

    /** From now on what is missing is said at each field too. */
    public void sayWhatIsMissing() {
        strict = true;
        refresh();
    }

    /** To the first part that a reviewer asks something about. */
    public void openFirstRemark() {
        walk.places().stream()
                .filter(stands -> sheet.remarksIn(stands) > 0)
                .findFirst()
                .ifPresent(this::open);
    }

    /** The row's name, for a message about it. */
    public String nameOf(UUID row) {
        return names().row(row);
    }

    public void openRow(UUID row) {
        sheet.answers().rows().stream()
                .filter(one -> one.key().equals(row))
                .findFirst()
                .map(one -> new FormPlace(one.sectionKey(), row))
                .ifPresent(place -> {
                    if (walk.leadsTo(place)) {
                        open(place);
                    } else {
                        startOn(place);
                    }
                });
    }

    /** Puts back what the browser had kept of a field, and saves it. */
    public void putBack(KeptText kept) {
        turnTo(FormPlace.of(sheet.form(), kept.at()));
        part.pieceOf(kept.at()).ifPresent(piece -> piece.putBack(kept));
    }

    /** The field is there to be answered, and does not already say what the browser had kept. */
    public boolean differs(KeptText kept) {
        return kept.differsFrom(sheet);
    }
}
