package se.arshjulet.statistics;

/** A line of a file, understood by itself.
 * @param number 1 is the header
 * @param check  what the file says that the figure should be tried by; may be empty */
record MeasureRow(
        int number, String measure, MeasureValue value, String check, String source, String definition, String unit) {

    /** Its figure, with more to note. */
    MeasureValue noting(String words) {
        String note = value.note().isEmpty() ? words : value.note() + "; " + words;
        return new MeasureValue(value.year(), value.place(), value.sex(), value.category(), value.value(), note);
    }
}
