package se.arshjulet.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a csv file, and mostly a resource of open data by itself. */
public interface CsvLine extends CsvLines {

    /** In the order of the file's columns. */
    List<@Nullable Object> cells();

    @Override
    default List<CsvLine> lines() {
        return List.of(this);
    }
}
