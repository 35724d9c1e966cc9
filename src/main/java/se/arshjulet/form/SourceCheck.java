package se.arshjulet.form;

import java.util.Optional;

/** Where the questions that are said to be taken from the question bank come from. Whoever reads the form later looks there, so it
 * must be there. */
final class SourceCheck {

    private final Earlier earlier;
    private final FormFaults faults;

    /** Finds a version that the association can see. */
    interface Earlier {
        Optional<FormDefinition> version(String formKey, int number);
    }

    SourceCheck(Earlier earlier, FormFaults faults) {
        this.earlier = earlier;
        this.faults = faults;
    }

    void check(FormDefinition form) {
        form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .forEach(this::check);
    }

    private void check(Question question) {
        Lineage lineage = question.lineage();
        Lineage.Source source = lineage == null ? null : lineage.source();
        if (lineage == null || source == null) {
            return;
        }
        if (lineage.is() != Lineage.Relation.NEW) {
            faults.at(
                    question,
                    "Bara en ny fråga (NEW) är hämtad från ett annat håll. Ta bort source, eller skriv NEW och ge frågan en egen nyckel.",
                    "Bara en ny fråga är hämtad ur frågebanken. " + LineageCheck.SAY);
            return;
        }
        if (source.form() == null || source.question() == null) {
            faults.at(
                    question,
                    "I source behövs form, version och question.",
                    "Det framgår inte varifrån frågan är hämtad. Hämta den ur frågebanken igen.");
            return;
        }
        boolean isThere = earlier.version(source.form(), source.version())
                .filter(form -> form.find(source.question()).isPresent()
                        && form.cell(source.question()).isEmpty())
                .isPresent();
        if (!isThere) {
            faults.at(
                    question,
                    "Frågan sägs vara hämtad från %s i %s, version %d, som inte finns. Ta bort source, eller rätta det."
                            .formatted(source.question(), source.form(), source.version()),
                    "Frågan sägs vara hämtad från ett formulär som inte finns. Hämta den ur frågebanken igen.");
        }
    }
}
