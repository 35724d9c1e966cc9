package se.arshjulet.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves this installation.
 *
 * @param from        the sender's address; its domain is also that of every Message-ID
 * @param perMinute   most mails a minute, over all nodes together; 0 lifts the limit
 * @param dropFolder  where mails are put as files instead of being sent (the demo)
 * @param dispatching whether this node sends at all
 * @param interval    how often the queue is looked at when nothing wakes the dispatcher
 * @param batch       most mails claimed at once
 */
@ConfigurationProperties("arshjulet.mail")
record MailSettings(
        String from,
        @DefaultValue("120") int perMinute,
        @Nullable Path dropFolder,
        @DefaultValue("true") boolean dispatching,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("100") int batch) {

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
