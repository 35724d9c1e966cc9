package se.arshjulet.form.ui;

/** What a person does in a form, told to whoever keeps the answers; it shows a new {@link FormSheet} when they have changed.
 * @param fields what is done in one field
 * @param parts  what changes many answers: rows, tables, parts taken over
 * @param offers what a field offers to choose from, and keeps before it is an answer
 * @param talk   what is said about fields */
public record FormActions(FieldActions fields, PartActions parts, FormOffers offers, FieldTalk talk) {

    /** A form that nobody talks about. */
    public FormActions(FieldActions fields, PartActions parts, FormOffers offers) {
        this(fields, parts, offers, FieldTalk.NONE);
    }
}
