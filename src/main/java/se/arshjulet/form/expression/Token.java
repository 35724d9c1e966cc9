package se.arshjulet.form.expression;

/** A word of an expression.
 * @param text a name as written, a string without its quotes, a sign
 * @param at   where it begins in the source */
public record Token(Kind kind, String text, int at) {

    public enum Kind {
        NAME,
        NUMBER,
        STRING,
        SIGN,
        END
    }

    public boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    /** As it can stand in a message. */
    String shown() {
        return kind == Kind.STRING ? "\"" + text + "\"" : text;
    }
}
