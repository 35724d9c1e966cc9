package se.arshjulet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each question is to those of the version before. Answers follow the keys from year to year, so that a key which
 * changed its meaning would put old answers under new questions.
 */
final class LineageCheck {

    /** How a question says that it asks the same as before in other words. */
    static final String REWORDED = "{\"is\": \"REWORDED\"}";

    /** Where one says it in the browser. */
    static final String SAY = "Svara vid frågan, under ”Vad är den nu?”.";

    private final @Nullable FormDefinition before;
    private final FormDefinition now;
    private final FormFaults faults;
    private final Map<String, String> takenOver = new HashMap<>();

    private LineageCheck(@Nullable FormDefinition before, FormDefinition now, FormFaults faults) {
        this.before = before;
        this.now = now;
        this.faults = faults;
    }

    /** @param before the newest version of the same form; null if there is none */
    static void check(@Nullable FormDefinition before, FormDefinition now, FormFaults faults) {
        LineageCheck check = new LineageCheck(before, now, faults);
        now.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.type() != QuestionType.INFORMATION)
                .forEach(check::check);
        if (before != null && before.fixedWording() && !now.fixedWording()) {
            faults.form(
                    "Formuläret har fast ordalydelse (fixedWording) sedan tidigare, och den kan inte släppas. "
                            + "Ge formuläret en ny nyckel om du vill ändra frågorna.",
                    "Ordalydelsen är fast sedan tidigare, och det kan inte släppas. Gör ett nytt formulär om frågorna ska ändras.");
        }
    }

    private void check(Question question) {
        Lineage lineage = question.lineage();
        Optional<Question> namesake = find(question.key());
        Lineage.Relation relation =
                lineage != null ? lineage.is() : namesake.isPresent() ? Lineage.Relation.SAME : Lineage.Relation.NEW;
        List<String> from = from(question, lineage, relation);
        if (relation == Lineage.Relation.NEW) {
            isNew(question, lineage, namesake);
            return;
        }
        if (before == null) {
            faults.at(
                    question,
                    "Det finns ingen tidigare version att jämföra med. Ta bort lineage.",
                    "Frågan sägs finnas i en tidigare version, men det finns ingen.");
            return;
        }
        List<Question> asked = new ArrayList<>();
        for (String key : from) {
            find(key)
                    .ifPresentOrElse(
                            asked::add,
                            () -> faults.at(
                                    question,
                                    "Frågan sägs komma från %s, som inte finns i version %d."
                                            .formatted(key, before.version()),
                                    "Frågan sägs komma från en fråga som inte finns i version %d."
                                            .formatted(before.version())));
        }
        if (namesake.isPresent() && !from.contains(question.key())) {
            faults.at(
                    question,
                    "Nyckeln hör till en annan fråga i version %d, vars svar då skulle hamna fel. Välj en ny nyckel."
                            .formatted(before.version()),
                    "Frågan har samma nyckel som en annan fråga i version %d, vars svar då skulle hamna fel. Ge den en egen nyckel."
                            .formatted(before.version()));
        }
        if (asked.size() == from.size()) {
            is(relation, question, asked);
        }
    }

    private static List<String> from(Question question, @Nullable Lineage lineage, Lineage.Relation relation) {
        boolean itsOwn = lineage == null || lineage.from().isEmpty();
        return itsOwn && relation != Lineage.Relation.NEW
                ? List.of(question.key())
                : lineage == null ? List.of() : lineage.from();
    }

    private void isNew(Question question, @Nullable Lineage lineage, Optional<Question> namesake) {
        if (namesake.isPresent()) {
            faults.at(
                    question,
                    "Frågan sägs vara ny, men nyckeln finns i den förra versionen. Välj en ny nyckel.",
                    "Frågan sägs vara ny, men har samma nyckel som en fråga i förra versionen. Ge den en egen nyckel.");
        }
        if (lineage != null && !lineage.from().isEmpty()) {
            faults.at(
                    question,
                    "En ny fråga kommer inte från någon annan. Ta bort from, eller skriv REWORDED, SPLIT eller MERGED.",
                    "Frågan sägs både vara ny och komma från en annan. " + SAY);
        }
    }

    private void is(Lineage.Relation relation, Question question, List<Question> asked) {
        switch (relation) {
            case SAME, REWORDED -> follows(relation, question, asked);
            case SPLIT -> {
                if (asked.size() != 1) {
                    faults.at(
                            question,
                            "En delad fråga (SPLIT) kommer från en enda. Skriv en nyckel i from.",
                            "En delad fråga kommer från en enda.");
                }
                refuseIfFixed(question, "delas");
            }
            case MERGED -> {
                if (asked.size() < 2) {
                    faults.at(
                            question,
                            "En sammanslagen fråga (MERGED) kommer från minst två. Skriv deras nycklar i from.",
                            "En sammanslagen fråga kommer från minst två.");
                }
                refuseIfFixed(question, "slås ihop");
            }
            case NEW -> {}
        }
    }

    private void follows(Lineage.Relation relation, Question question, List<Question> asked) {
        if (asked.size() != 1) {
            faults.at(
                    question,
                    "En fråga kan bara vara densamma som en enda. Skriv MERGED om flera blivit en.",
                    "En fråga kan bara vara densamma som en enda.");
            return;
        }
        Question then = asked.get(0);
        String other = takenOver.putIfAbsent(then.key(), question.key());
        if (other != null) {
            faults.at(
                    question,
                    "Svaren på %s följer redan med till %s. Skriv SPLIT om frågan har delats."
                            .formatted(then.key(), other),
                    "Svaren på ”%s” följer redan med till en annan fråga.".formatted(then.label()));
        }
        if (then.type() != question.type()) {
            faults.at(
                    question,
                    "Frågan var %s och är nu %s, så gamla svar passar inte. Ge den en ny nyckel."
                            .formatted(then.type(), question.type()),
                    "Frågan besvarades förut med %s och nu med %s, så gamla svar passar inte. Byt tillbaka, eller säg att det är en annan fråga. %s"
                            .formatted(PlainType.of(then.type()), PlainType.of(question.type()), SAY));
        } else if (!FormWording.isSame(then, question)) {
            if (relation == Lineage.Relation.SAME) {
                faults.at(
                        question,
                        "Frågan löd ”%s” i den förra versionen. Om samma sak frågas med andra ord: lägg till \"lineage\": %s i frågan. "
                                        .formatted(then.label(), written(question, then))
                                + "Om den betyder något annat: ge den en ny nyckel.",
                        "Frågan löd ”%s” i förra versionen. Är det samma fråga med andra ord, eller en annan fråga? %s"
                                .formatted(then.label(), SAY));
            }
            refuseIfFixed(question, "formuleras om");
        } else if (relation == Lineage.Relation.REWORDED) {
            faults.at(
                    question,
                    "Frågan sägs vara omformulerad men lyder som förut. Ta bort lineage.",
                    "Frågan sägs vara omformulerad men lyder som förut.");
        }
    }

    private static String written(Question question, Question then) {
        return then.key().equals(question.key())
                ? REWORDED
                : "{\"is\": \"REWORDED\", \"from\": [\"%s\"]}".formatted(then.key());
    }

    private void refuseIfFixed(Question question, String done) {
        if (now.fixedWording() || before != null && before.fixedWording()) {
            faults.at(
                    question,
                    "Formulärets ordalydelse är fast (fixedWording), så frågan kan inte %s. Låt den lyda som förut."
                            .formatted(done),
                    "Formulärets ordalydelse är fast, så frågan kan inte %s. Låt den lyda som förut.".formatted(done));
        }
    }

    private Optional<Question> find(String key) {
        return before == null
                ? Optional.empty()
                : before.find(key).filter(question -> before.cell(key).isEmpty());
    }
}
