package se.arshjulet.statistics;

/** Tidsseriebrott: figures before the year cannot be compared with those from it on.
 * @param why in a sentence, "SUS stängdes; från 2023 ur Uppföljning Finsam." */
public record SeriesBreak(int year, String why) {}
