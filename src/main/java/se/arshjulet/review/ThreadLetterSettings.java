package se.arshjulet.review;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When new messages in threads go out by mail.
 *
 * @param quiet   how long nobody has written before they do
 * @param longest how long they wait at most, however much is written
 */
@ConfigurationProperties("arshjulet.threads")
record ThreadLetterSettings(
        @DefaultValue("10m") Duration quiet,
        @DefaultValue("60m") Duration longest) {

    /** Letters go whose last message is not later. */
    Instant quietSince(Instant now) {
        return now.minus(quiet);
    }

    /** And whose first message is not later, in any case. */
    Instant waitingSince(Instant now) {
        return now.minus(longest);
    }
}
