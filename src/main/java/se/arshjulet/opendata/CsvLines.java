package se.arshjulet.opendata;

import java.util.List;

/** A resource of open data that is told in one or several lines of a csv file: a konklusion in one for each year. */
public interface CsvLines {

    List<? extends CsvLine> lines();
}
