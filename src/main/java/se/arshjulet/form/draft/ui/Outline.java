package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
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

    /** @param bank opens the question bank for the part with that key */
    Outline(DraftDesk desk, Consumer<String> bank) {
        this.desk = desk;
        this.bank = bank;
        this.moves = new OutlineMoves(desk, this::focus);
        addClassName("draft-outline");
        getElement().setAttribute("aria-label", getTranslation("draft.outline"));
        list.addClassName("draft-outline-list");
        add(new H2(getTranslation("draft.outline")), list);
        getElement().appendChild(new Element("outline-keys"));
        desk.onChange(this::draw);
        desk.onChoice(this::mark);
        draw();
    }

    private void draw() {
        list.removeAll();
        rows.clear();
        row(Spot.FORM, OutlineRow.form(getTranslation("draft.form")));
        int number = 1;
        for (Section section : desk.form().sections()) {
            row(Spot.section(section.key()), OutlineRow.section(section, number++, this));
            section.questions()
                    .forEach(question -> row(Spot.question(question.key()), OutlineRow.question(question, this)));
            AddLine more = new AddLine(
                    getTranslation("draft.add.question", name(section)),
                    getTranslation("draft.add.question.here"),
                    lines -> addQuestions(section.key(), lines));
            more.getElement().setAttribute("data-add", section.key());
            moves.takesAtEnd(more, section.key());
            list.add(more, fromBank(section));
        }
        AddLine part = new AddLine(
                getTranslation("draft.add.section"), getTranslation("draft.add.section"), this::addSections);
        part.addClassName("draft-add-section");
        list.add(part);
        mark();
    }

    private Button fromBank(Section section) {
        Button button = new Button(getTranslation("draft.bank"), click -> bank.accept(section.key()));
        button.setAriaLabel(getTranslation("draft.bank.to", name(section)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
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
