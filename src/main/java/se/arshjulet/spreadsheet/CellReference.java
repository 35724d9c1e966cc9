package se.arshjulet.spreadsheet;

/** Where a cell is, counted from 0; written "C7". */
record CellReference(int row, int column) {

    /** @throws UnreadableSheetException if the file says something else than a place */
    static CellReference parse(String written) {
        int column = 0;
        int at = 0;
        while (at < written.length() && at < 4 && written.charAt(at) >= 'A' && written.charAt(at) <= 'Z') {
            column = column * 26 + written.charAt(at) - 'A' + 1;
            at++;
        }
        try {
            int row = Integer.parseInt(written.substring(at));
            if (column > 0 && row > 0) {
                return new CellReference(row - 1, column - 1);
            }
        } catch (NumberFormatException noRow) {
            // told below
        }
        throw UnreadableSheetException.damaged();
    }

    static String of(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
