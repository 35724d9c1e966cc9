package se.arshjulet.spreadsheet;

/** What a spreadsheet puts on the clipboard: cells apart by tabs (or semicolons, from a file opened as text). */
public final class PastedTable {

    private PastedTable() {}

    /** @throws UnreadableSheetException with a Swedish sentence */
    public static SheetTable read(String text) {
        return DelimitedText.read(text, DelimitedText.Source.CLIPBOARD);
    }
}
