package se.arshjulet.spreadsheet;

import org.jspecify.annotations.Nullable;

/** What stands in one cell.
 * @param text   as written; a NUMBER in plain decimal with a point ("1234.5"), a PERCENT so too with its sign ("45.6 %"), a
 *               DATE as "2026-03-31", with " 13:30" after it if there is a time
 * @param remark a Swedish sentence without its place, for a person: why the cell is REFUSED, or what to know of it */
public record SheetCell(Kind kind, String text, @Nullable String remark) {

    public static final SheetCell EMPTY = new SheetCell(Kind.TEXT, "", null);

    public enum Kind {
        /** what somebody wrote, in her own notation */
        TEXT,
        NUMBER,
        PERCENT,
        DATE,
        /** something is there that cannot be taken; the remark says why */
        REFUSED
    }

    public static SheetCell text(String text) {
        return text.isEmpty() ? EMPTY : new SheetCell(Kind.TEXT, text, null);
    }

    static SheetCell refused(String text, String reason) {
        return new SheetCell(Kind.REFUSED, text, reason);
    }

    SheetCell remarked(String words) {
        return new SheetCell(kind, text, remark == null ? words : remark + " " + words);
    }

    public boolean isRefused() {
        return kind == Kind.REFUSED;
    }

    /** Nothing is there, not even a space, and nothing is wrong. */
    public boolean isBlank() {
        return kind != Kind.REFUSED && text.isBlank();
    }
}
