package se.arshjulet.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That a part's rows have a name, and that flows say from where, to where and how many. */
final class SectionCheck {

    /** What can name a row, in words that stay. */
    private static final Set<QuestionType> NAMING =
            Set.of(QuestionType.SHORT_TEXT, QuestionType.ONE_OF, QuestionType.REGISTER_ENTRY);

    private SectionCheck() {}

    static void check(Section section, FormFaults faults) {
        if (count(section, QuestionType.PARENT_ROW) > 1) {
            faults.at(
                    section,
                    "Två frågor bygger rader under rader (PARENT_ROW). Behåll en.",
                    "Två frågor besvaras med ”En annan rad i samma del”. Behåll en.");
        }
        if (section.repeating()) {
            rows(section, faults);
        } else if (Stream.of(section.rowNoun(), section.titleQuestion(), section.layout(), section.flow())
                        .anyMatch(word -> word != null)
                || section.mayBeEmpty()) {
            faults.at(
                    section,
                    "rowNoun, titleQuestion, layout, flow och mayBeEmpty hör till delar med rader. "
                            + "Skriv \"repeating\": true, eller ta bort dem.",
                    "Delen säger hur dess rader är, men har inga. Kryssa i ”Besvaras en gång per rad”, eller ta bort det.");
        }
    }

    private static void rows(Section section, FormFaults faults) {
        if (section.flow() != null) {
            flow(section, section.flow(), faults);
        } else if (find(section, section.titleQuestion()).isEmpty()) {
            faults.at(
                    section,
                    "Raderna har inget namn. Skriv i titleQuestion vilken fråga i delen som namnger dem.",
                    "Raderna har inget namn. Välj under ”Fråga som namnger raden”.");
        } else if (find(section, section.titleQuestion())
                .filter(question -> NAMING.contains(question.type()))
                .isEmpty()) {
            faults.at(
                    section,
                    "Fråga %s kan inte namnge raderna. Det kan en kort text, ett val eller något ur ett register."
                            .formatted(section.titleQuestion()),
                    "Frågan som namnger raden kan inte göra det. Det kan en kort text, ett val eller något ur ett register.");
        }
        if (section.isTable() && count(section, QuestionType.NUMBER_GRID) > 0) {
            faults.at(
                    section,
                    "En tabell med siffror får inte plats i en rad av en tabell. Ta bort layout.",
                    "En tabell med tal får inte plats i en rad av en tabell. Välj ”Egna delar” under ”Raderna visas som”.");
        }
    }

    private static void flow(Section section, Section.Flow flow, FormFaults faults) {
        for (String end : List.of(flow.from(), flow.to())) {
            if (find(section, end)
                    .filter(question -> NAMING.contains(question.type()))
                    .isEmpty()) {
                faults.at(
                        section,
                        "Flödet går från eller till fråga %s, som ska vara en kort text, ett val eller något ur ett register i samma del."
                                .formatted(end),
                        "Flödet går från eller till en fråga som inte passar. Det ska vara en kort text, ett val eller något ur ett register i samma del.");
            }
        }
        Stream.of(flow.women(), flow.men(), flow.total())
                .filter(key -> key != null)
                .filter(key -> find(section, key)
                        .filter(question -> question.type() == QuestionType.WHOLE_NUMBER)
                        .isEmpty())
                .forEach(key -> faults.at(
                        section,
                        "Flödet räknas i fråga %s, som ska vara ett heltal i samma del.".formatted(key),
                        "Flödet räknas i en fråga som inte passar. Det ska vara ett heltal i samma del."));
    }

    private static Optional<Question> find(Section section, @Nullable String key) {
        return section.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    private static long count(Section section, QuestionType type) {
        return section.questions().stream()
                .filter(question -> question.type() == type)
                .count();
    }
}
