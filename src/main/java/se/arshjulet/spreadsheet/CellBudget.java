package se.arshjulet.spreadsheet;

/** How much a whole file may still fill the memory with: a small file can say a lot in few bytes. */
final class CellBudget {

    private int cells = SheetTable.MOST_ROWS * SheetTable.MOST_COLUMNS;
    private int characters = 20_000_000;

    void cell() {
        cells--;
        check();
    }

    String text(String text) {
        characters -= text.length();
        check();
        return text;
    }

    private void check() {
        if (cells < 0 || characters < 0) {
            throw UnreadableSheetException.tooLarge();
        }
    }
}
