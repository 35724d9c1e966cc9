package se.arshjulet.spreadsheet;

import java.util.List;

/** A column of a sheet that is given out.
 * @param width       in characters
 * @param choices     offered as a list in each cell; none if empty
 * @param onlyChoices the spreadsheet program takes nothing else
 * @param hidden      for what the sheet must carry and nobody needs to see */
public record NewColumn(
        String header, int width, Format format, List<String> choices, boolean onlyChoices, boolean hidden) {

    public enum Format {
        /** kept as it is written, so that "007" stays and "=1+1" is no formula */
        TEXT,
        NUMBER,
        DATE
    }

    public NewColumn {
        choices = List.copyOf(choices);
    }

    public NewColumn(String header, int width, Format format, List<String> choices, boolean onlyChoices) {
        this(header, width, format, choices, onlyChoices, false);
    }

    /** One that nobody sees. */
    public static NewColumn hidden(String header) {
        return new NewColumn(header, 10, Format.TEXT, List.of(), false, true);
    }

    public static NewColumn of(String header, int width, Format format) {
        return new NewColumn(header, width, format, List.of(), false);
    }
}
