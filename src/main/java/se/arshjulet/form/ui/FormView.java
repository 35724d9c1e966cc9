package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.Section;

/**
 * A form being answered: its parts to the left, one of them in the middle with what belongs to each field beside it. It
 * knows the form and the answers, and nothing of who asks; what the person does goes to {@link FormActions}.
 */
public final class FormView extends Div {

    private final FormActions actions;
    private final FormNavigation navigation;
    private final PartSelect select;
    private final Button add = new Button();
    private final Div middle = new Div();
    private FormSheet sheet;
    private FormPlace place;
    private PartView part;
    private List<FormPlace> places;
    private List<FormCheck.Gap> gaps = List.of();
    private boolean strict;

    public FormView(FormSheet sheet, FormActions actions) {
        this.actions = actions;
        this.sheet = sheet;
        this.places = FormPlace.all(sheet.form(), sheet.answers());
        this.place = places.get(0);
        this.part = new PartView(place, sheet, actions, this::open, this::refresh);
        this.navigation = new FormNavigation(actions, this::open);
        this.select = new PartSelect(this::open);
        addClassName("form-view");
        middle.addClassName("form-middle");
        add.addClassName("part-add");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.addClickListener(click -> actions.addRow(place.sectionKey(), null));
        middle.add(select, add, part);
        add(navigation, middle);
        refresh();
    }

    /** Shows the answers as they are now; where one stands and what one is typing stay. */
    public void show(FormSheet now) {
        sheet = now;
        refresh();
        if (!places.contains(place)) {
            open(FormPlace.section(place.sectionKey()));
        }
    }

    private void refresh() {
        places = FormPlace.all(sheet.form(), sheet.answers());
        gaps = FormCheck.gaps(sheet.form(), sheet.answers());
        if (places.contains(place)) {
            part.refresh(sheet, gapsByPlace(), strict);
        }
        // After the fields: what was refused in one of them may just have been replaced.
        List<FormParts.Part> parts = FormParts.of(sheet, gapsByPlace(), this);
        navigation.refresh(sheet, parts, place);
        select.refresh(parts, place);
        // On a phone, where the navigation is folded together; the overview has its own.
        Section section = sheet.form().section(place.sectionKey());
        add.setVisible(place.rowKey() != null);
        add.setText("+ " + getTranslation("form.add", section.noun()));
    }

    private Map<FormPlace, List<FormCheck.Gap>> gapsByPlace() {
        return gaps().stream().collect(Collectors.groupingBy(gap -> FormPlace.of(sheet.form(), gap.at())));
    }

    /** Goes to a part; the focus goes to its heading, so that a screen reader says where one is. */
    public void open(FormPlace to) {
        turnTo(to);
        part.focusHeading();
    }

    /** Goes to a field, wherever it stands, and into it. */
    public void goTo(AnswerKey at) {
        turnTo(FormPlace.of(sheet.form(), at));
        part.field(at).ifPresentOrElse(FieldView::focusControl, part::focusHeading);
    }

    /** Goes to a new row and into its first field. */
    public void startOn(FormPlace to) {
        turnTo(to);
        part.focusFirstField();
    }

    private void turnTo(FormPlace to) {
        if (!places.contains(to)) {
            return;
        }
        if (!part.isAt(to)) {
            place = to;
            PartView next = new PartView(to, sheet, actions, this::open, this::refresh);
            middle.replace(part, next);
            part = next;
        }
        refresh();
        actions.opened(to);
    }

    public FormPlace place() {
        return place;
    }

    public Optional<FormPlace> previous() {
        int here = places.indexOf(place);
        return here > 0 ? Optional.of(places.get(here - 1)) : Optional.empty();
    }

    public Optional<FormPlace> next() {
        int here = places.indexOf(place);
        return here + 1 < places.size() ? Optional.of(places.get(here + 1)) : Optional.empty();
    }

    /** What keeps it from being sent in, in the form's order: first what is typed here and could not be saved. */
    public List<FormCheck.Gap> gaps() {
        return Stream.concat(
                        part.refused().stream()
                                .map(field -> new FormCheck.Gap(
                                        FormCheck.Kind.WRONG,
                                        field.at(),
                                        place.sectionKey(),
                                        field.refusal().orElseThrow())),
                        gaps.stream().filter(gap -> part.refused().stream()
                                .noneMatch(field -> field.at().equals(gap.at()))))
                .toList();
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

    /** Where a field stands, in words: the row's name or the section's title. */
    public String whereIs(AnswerKey at) {
        FormPlace stands = FormPlace.of(sheet.form(), at);
        Section section = sheet.form().section(stands.sectionKey());
        UUID row = stands.rowKey();
        return row == null ? section.title() : RowNames.of(section, row, sheet.answers(), this);
    }

    /** The field in words, wherever one stands: "Vuxenenheten · Vägar in". */
    public String fieldName(AnswerKey at) {
        return whereIs(at) + " · " + sheet.form().question(at.questionKey()).label();
    }

    /** To the first part that a reviewer asks something about. */
    public void openFirstRemark() {
        places.stream()
                .filter(stands -> sheet.remarksIn(stands) > 0)
                .findFirst()
                .ifPresent(this::open);
    }

    /** The row's name, for a message about it. */
    public String nameOf(UUID row) {
        return placeOf(row)
                .map(stands -> RowNames.of(sheet.form().section(stands.sectionKey()), row, sheet.answers(), this))
                .orElse("");
    }

    public void openRow(UUID row) {
        placeOf(row).ifPresent(this::open);
    }

    private Optional<FormPlace> placeOf(UUID row) {
        return places.stream().filter(stands -> row.equals(stands.rowKey())).findFirst();
    }

    /** Puts back what the browser had kept of a field, and saves it. */
    public void putBack(SaveStatus.Kept kept) {
        turnTo(FormPlace.of(sheet.form(), kept.at()));
        part.field(kept.at()).ifPresent(field -> field.putBack(kept.part(), kept.text()));
    }

    /** The field is there to be answered, and does not already say what the browser had kept. */
    public boolean differs(SaveStatus.Kept kept) {
        boolean asked = sheet.form().sections().stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(question -> question.key().equals(kept.at().questionKey()));
        return asked
                && places.contains(FormPlace.of(sheet.form(), kept.at()))
                && !FieldView.textAt(sheet, kept).equals(kept.text().strip());
    }
}
