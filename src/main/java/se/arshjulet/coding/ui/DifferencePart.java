package se.arshjulet.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.Differences.Difference;
import se.arshjulet.coding.Differences.Outcome;
import se.arshjulet.coding.Differences.Report;

/** One difference: the words, what each of the two has made of them, and what to use. */
class DifferencePart extends ListItem {

    /** What can be done about it. */
    interface Acts {
        void settle(UUID difference, Outcome outcome);

        void unsettle(UUID difference);
    }

    private final Difference difference;
    private final String first;
    private final String second;
    private final Function<UUID, String> ended;
    private final Map<UUID, CodeItem> codes;
    private final Acts acts;
    private final boolean apart;
    private @Nullable Button firstAnswer;

    /** @param ended names a code that is none of the living */
    DifferencePart(
            Difference difference,
            Report report,
            Function<UUID, String> ended,
            Map<UUID, CodeItem> codes,
            DateWords words,
            Acts acts) {
        this.difference = difference;
        this.first = report.first().name();
        this.second = report.second().name();
        this.ended = ended;
        this.codes = codes;
        this.acts = acts;
        addClassName("difference");
        Passage passage = new Passage(difference);
        apart = passage.isMarkedApart();
        Div sides = new Div(
                side(first, difference.first(), difference.second(), Outcome.FIRST),
                side(second, difference.second(), difference.first(), Outcome.SECOND));
        sides.addClassName("difference-sides");
        add(new H3(kind()), passage, sides, difference.isSettled() ? settled(words) : answers());
    }

    private String kind() {
        return switch (difference.kind()) {
            case ONLY_FIRST -> getTranslation("coding.difference.only", first);
            case ONLY_SECOND -> getTranslation("coding.difference.only", second);
            case PLACE -> getTranslation("coding.difference.place");
            default -> getTranslation(apart ? "coding.difference.codes-place" : "coding.difference.codes");
        };
    }

    private Div side(String name, @Nullable Unit unit, @Nullable Unit other, Outcome mine) {
        Span marked = new Span(name);
        if (apart) {
            marked.addClassName(mine == Outcome.FIRST ? Passage.FIRST : Passage.SECOND);
        }
        Div side = new Div(new H4(marked));
        side.addClassName("difference-side");
        if (difference.outcome() == mine || difference.outcome() == Outcome.BOTH) {
            side.addClassName("chosen");
        }
        if (unit == null) {
            Paragraph nothing = new Paragraph(getTranslation("coding.difference.unmarked"));
            nothing.addClassName("quiet");
            side.add(nothing);
            return side;
        }
        Div chips = new Div();
        chips.addClassName("difference-codes");
        unit.codes().stream()
                .map(code -> chip(code, other == null ? Set.of(code) : other.codes()))
                .forEach(chips::add);
        if (unit.codes().isEmpty()) {
            Span none = new Span(getTranslation("coding.difference.no-codes"));
            none.addClassName("quiet");
            chips.add(none);
        }
        side.add(chips);
        if (!unit.condensation().isEmpty()) {
            side.add(new Paragraph(unit.condensation()));
        }
        if (apart) {
            side.add(extent(unit));
        }
        return side;
    }

    /** How much she has marked: its length, and the words where they are not all that is quoted above. */
    private Paragraph extent(Unit unit) {
        boolean whole = unit.at().equals(difference.at());
        Paragraph extent = new Paragraph(
                whole
                        ? getTranslation("coding.difference.whole", Passage.words(unit.quote()))
                        : getTranslation("coding.difference.part", Passage.words(unit.quote()), unit.quote()));
        extent.addClassName("quiet");
        return extent;
    }

    /** A code that the other has not given is told apart by more than colour. */
    private Span chip(UUID code, Set<UUID> others) {
        CodeItem item = codes.get(code);
        Span chip = new Span(item == null ? ended.apply(code) : item.name());
        chip.addClassName("chip");
        if (!others.contains(code)) {
            chip.addClassName("alone");
        }
        return chip;
    }

    private Div answers() {
        Div answers = new Div();
        answers.addClassName("difference-answers");
        if (difference.first() != null) {
            answers.add(answer(take(first), Outcome.FIRST));
        }
        if (difference.second() != null) {
            answers.add(answer(take(second), Outcome.SECOND));
        }
        if (difference.first() != null && difference.second() != null) {
            answers.add(answer(getTranslation("coding.difference.take-both"), Outcome.BOTH));
        }
        Button none = answer(getTranslation("coding.difference.take-none"), Outcome.NEITHER);
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        answers.add(none);
        return answers;
    }

    /** Where the keyboard goes on when the one before is settled. */
    void focusAnswers() {
        if (firstAnswer != null) {
            firstAnswer.focus();
        }
    }

    private String take(String name) {
        return getTranslation("coding.difference.take", name.strip().split(" ")[0]);
    }

    private Button answer(String word, Outcome outcome) {
        Button button = new Button(word, click -> acts.settle(difference.id(), outcome));
        button.setDisableOnClick(true);
        firstAnswer = firstAnswer == null ? button : firstAnswer;
        return button;
    }

    private Div settled(DateWords words) {
        Instant at = difference.settledAt();
        String how =
                switch (difference.outcome() == null ? Outcome.SAME : difference.outcome()) {
                    case FIRST -> getTranslation("coding.difference.taken", first);
                    case SECOND -> getTranslation("coding.difference.taken", second);
                    case BOTH -> getTranslation("coding.difference.taken-both");
                    default -> getTranslation("coding.difference.taken-none");
                };
        Span said = new Span(getTranslation(
                "coding.difference.settled",
                how,
                difference.settledBy(),
                at == null ? "" : words.day(words.dayOf(at))));
        said.addClassName("quiet");
        Button undo = new Button(getTranslation("conclusion.undo"), click -> acts.unsettle(difference.id()));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div line = new Div(said, undo);
        line.addClassName("difference-answers");
        return line;
    }
}
