package se.arshjulet.form.xlsform;

/** A piece of XPath that is being written.
 * @param level how tightly it holds together */
record XText(String text, int level, Kind kind) {

    static final int OR = 0;
    static final int AND = 1;
    static final int EQUALITY = 2;
    static final int RELATION = 3;
    static final int SUM = 4;
    static final int PRODUCT = 5;
    static final int OPERAND = 7;

    static XText operand(String text, Kind kind) {
        return new XText(text, OPERAND, kind);
    }

    static XText call(String function, Kind kind, Object... arguments) {
        StringBuilder all = new StringBuilder();
        for (Object argument : arguments) {
            all.append(all.isEmpty() ? "" : ", ").append(argument instanceof XText x ? x.text() : argument);
        }
        return operand(function + "(" + all + ")", kind);
    }

    String in(int tightness) {
        return level >= tightness ? text : "(" + text + ")";
    }

    /** @throws Unsayable if XPath, which has no way to write both kinds of quotation marks in a text, cannot say it */
    static XText words(String text) {
        if (text.contains("'") && text.contains("\"")) {
            throw new Unsayable();
        }
        return operand(text.contains("'") ? "\"" + text + "\"" : "'" + text + "'", Kind.TEXT);
    }

    /** It can be said in FEEL alone. */
    static final class Unsayable extends RuntimeException {

        Unsayable() {
            super("XPath has no words for it", null, false, false);
        }
    }
}
