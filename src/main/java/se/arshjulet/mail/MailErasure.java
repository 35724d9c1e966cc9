package se.arshjulet.mail;

import java.util.Collection;
import java.util.UUID;

/**
 * Takes back what the outbox knows of somebody whose name is told to nobody ({@link NewMail#toSomebodyUndisclosed}), in the
 * caller's transaction and for the current association. What was about the same thing and went to somebody with an account
 * stays as it is.
 */
public interface MailErasure {

    /** What has not gone does not go. What is being sent right now may.
     * @param subjects what the mails are about */
    void callOff(Collection<UUID> subjects);

    /** The same, and of what has gone nothing is left but its kind, when it went and how: neither address, name, subject nor words.
     * @param subjects what the mails are about */
    void erase(Collection<UUID> subjects);
}
