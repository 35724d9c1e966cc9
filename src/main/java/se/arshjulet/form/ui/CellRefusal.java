package se.arshjulet.form.ui;

import se.arshjulet.form.table.CellMeaning;

/** Why what is typed in a cell could not be kept.
 * @param unknown the name that no register has and that can be proposed; empty if that is not it */
record CellRefusal(String words, String unknown) {

    static CellRefusal of(String words) {
        return new CellRefusal(words, "");
    }

    static CellRefusal of(String words, CellMeaning meaning) {
        return new CellRefusal(words, meaning.unknown().orElse(""));
    }
}
