package se.arshjulet.form;

/** What a type of question is called where forms are made, in a sentence: "heltal". */
final class PlainType {

    private PlainType() {}

    static String of(QuestionType type) {
        return switch (type) {
            case SHORT_TEXT -> "kort text";
            case LONG_TEXT -> "lång text";
            case WHOLE_NUMBER -> "heltal";
            case DECIMAL_NUMBER -> "decimaltal";
            case PERCENT -> "procent";
            case MONEY -> "belopp i kronor";
            case DATE -> "datum";
            case PERIOD -> "period";
            case YES_NO -> "ja eller nej";
            case ONE_OF -> "ett av flera alternativ";
            case SEVERAL_OF -> "flera alternativ";
            case PARENT_ROW -> "en annan rad i samma del";
            case REGISTER_ENTRY -> "något ur ett register";
            case NUMBER_GRID -> "tabell med tal";
            case FILE -> "fil eller bild";
            case CONTACT_FUNCTION -> "kontaktfunktion";
            case INFORMATION -> "text att läsa";
        };
    }
}
