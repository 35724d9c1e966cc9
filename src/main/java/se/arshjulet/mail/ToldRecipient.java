package se.arshjulet.mail;

/** Whom a mail went to, as far as it is told. */
final class ToldRecipient {

    private static final String NAME = "case when undisclosed then 'Visas inte' else to_name end";
    private static final String ADDRESS = "case when undisclosed then '' else to_address end";

    /** Of outbox_mail, as told_name and told_address. */
    static final String COLUMNS = NAME + " as told_name, " + ADDRESS + " as told_address";

    private ToldRecipient() {}
}
