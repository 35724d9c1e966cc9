package se.arshjulet.mail;

/** A mail has been put in the outbox, in the transaction that causes it.
 * @param text its words as they read, with links as placeholders */
public record MailPut(NewMail mail, String text) {}
