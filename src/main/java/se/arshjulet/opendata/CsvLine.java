package se.arshjulet.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resource of open data that is also a line of a csv file. */
public interface CsvLine {

    /** In the order of the file's columns. */
    List<@Nullable Object> cells();
}
