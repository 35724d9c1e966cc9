package se.arshjulet.form.xlsform;

/** What is to be said of a place in the workbook.
 * @param sheet   empty for the workbook as a whole
 * @param row     as the spreadsheet counts it, from 1; 0 for the whole sheet
 * @param column  its heading; empty for the whole row
 * @param message in Swedish: what, why, what to do */
public record XlsRemark(String sheet, int row, String column, String message) {}
