package se.arshjulet.form;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** That a question has what its type needs, and nothing that its type does not know. */
final class QuestionCheck {

    private static final Set<QuestionType> CHOICES = EnumSet.of(QuestionType.ONE_OF, QuestionType.SEVERAL_OF);
    private static final Set<QuestionType> TEXTS = EnumSet.of(QuestionType.SHORT_TEXT, QuestionType.LONG_TEXT);
    private static final Set<QuestionType> FIGURES = EnumSet.of(
            QuestionType.WHOLE_NUMBER,
            QuestionType.DECIMAL_NUMBER,
            QuestionType.PERCENT,
            QuestionType.MONEY,
            QuestionType.NUMBER_GRID);
    private static final Set<QuestionType> CALCULATED = EnumSet.of(
            QuestionType.WHOLE_NUMBER,
            QuestionType.DECIMAL_NUMBER,
            QuestionType.PERCENT,
            QuestionType.MONEY,
            QuestionType.SHORT_TEXT,
            QuestionType.LONG_TEXT,
            QuestionType.YES_NO,
            QuestionType.DATE);

    /** The words of the format, as the fields for them are called. */
    private static final Map<String, String> FIELDS = Map.of(
            "options", "Svarsalternativ",
            "allowOther", "Ett eget svar",
            "maxLength", "Längsta svar",
            "number", "Minst, högst, decimaler och enhet",
            "plausibility", "Att fråga om svaret ser konstigt ut",
            "register", "Ett register",
            "grid", "Rader och kolumner",
            "file", "Filslag och största fil",
            "calculation", "En uträkning",
            "constraints", "Krav på svaret");

    private QuestionCheck() {}

    static void check(Question question, Section section, FormFaults faults) {
        needs(question, section, faults);
        foreign(question).forEach((word, types) -> {
            if (!types.contains(question.type())) {
                faults.at(
                        question,
                        "%s hör inte till en fråga av typen %s. Ta bort det.".formatted(word, question.type()),
                        "%s passar inte en fråga som besvaras med %s. Byt svarstyp, eller ta bort det."
                                .formatted(FIELDS.get(word), PlainType.of(question.type())));
            }
        });
        if (question.type() == QuestionType.INFORMATION && (question.required() || question.requiredIf() != null)) {
            faults.at(
                    question,
                    "Det här är en text att läsa, som inte kan vara obligatorisk. Ta bort required.",
                    "Det här är en text att läsa, och ingen kan besvara den. Ta bort ”Måste besvaras”.");
        }
        if (question.required() && question.requiredIf() != null) {
            faults.at(
                    question,
                    "Frågan är alltid obligatorisk, så requiredIf gör ingen skillnad. Behåll det ena.",
                    "Frågan måste alltid besvaras, så villkoret under ”Måste besvaras om” gör ingen skillnad. Behåll det ena.");
        }
        if (question.isComputed() && (question.required() || question.requiredIf() != null)) {
            faults.at(
                    question,
                    "Svaret räknas ut, så ingen kan fylla i det. Ta bort required.",
                    "Svaret räknas ut, så ingen kan fylla i det. Ta bort ”Måste besvaras”.");
        }
    }

    private static void needs(Question question, Section section, FormFaults faults) {
        switch (question.type()) {
            case ONE_OF, SEVERAL_OF -> {
                if (question.options().isEmpty() && !question.allowOther()) {
                    faults.at(
                            question,
                            "Det finns inget att välja på. Skriv svarsalternativ i options.",
                            "Det finns inget att välja på. Skriv dem under ”Svarsalternativ”.");
                }
            }
            case PARENT_ROW -> {
                if (!section.repeating()) {
                    faults.at(question, "Frågan pekar på rader, men delen har inga. Flytta den till en del med rader.");
                }
            }
            case REGISTER_ENTRY -> {
                if (question.register() == null) {
                    faults.at(
                            question,
                            "Det framgår inte vilket register frågan gäller. Skriv register.",
                            "Det framgår inte vad man väljer ur. Välj under ”Register”.");
                }
            }
            case NUMBER_GRID -> {
                if (question.grid() == null) {
                    faults.at(
                            question,
                            "Tabellen har inga rader och kolumner. Skriv grid.",
                            "Tabellen har inga rader och kolumner. Skriv dem under ”Rader” och ”Kolumner”.");
                } else {
                    GridCheck.check(question, question.grid(), faults);
                }
            }
            default -> {}
        }
    }

    /** The words that stand at the question, with the types that know them. */
    private static Map<String, Set<QuestionType>> foreign(Question question) {
        Map<String, Set<QuestionType>> words = new LinkedHashMap<>();
        put(words, "options", !question.options().isEmpty(), CHOICES);
        put(words, "allowOther", question.allowOther(), CHOICES);
        put(words, "maxLength", question.maxLength() != null, TEXTS);
        put(words, "number", question.number() != null, FIGURES);
        put(words, "plausibility", question.plausibility() != null, FIGURES);
        put(words, "register", question.register() != null, EnumSet.of(QuestionType.REGISTER_ENTRY));
        put(words, "grid", question.grid() != null, EnumSet.of(QuestionType.NUMBER_GRID));
        put(words, "file", question.file() != null, EnumSet.of(QuestionType.FILE));
        put(words, "calculation", question.calculation() != null, CALCULATED);
        put(
                words,
                "constraints",
                !question.constraints().isEmpty(),
                EnumSet.complementOf(EnumSet.of(QuestionType.INFORMATION)));
        return words;
    }

    private static void put(Map<String, Set<QuestionType>> words, String word, boolean there, Set<QuestionType> types) {
        if (there) {
            words.put(word, types);
        }
    }
}
