package se.arshjulet.mail;

import java.util.UUID;

/**
 * Whether the person signed in may read what was written to somebody whom the log does not name
 * ({@link NewMail#toSomebodyUndisclosed}): the words greet her by name. A bean of the module that writes such mails, which also
 * sees to that the reading is recorded, if it is to be. Where none says yes the words are not shown.
 */
public interface UndisclosedReader {

    /** Asked when the mail is about to be shown.
     * @param subjectId what the mail is about */
    boolean mayRead(UUID subjectId);
}
