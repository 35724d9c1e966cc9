package se.arshjulet.file;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are scanned.
 *
 * @param host    the machine of clamd; none is asked if it is left out
 * @param connect how long it may take to reach it
 * @param time    how long it may take over one file
 */
@ConfigurationProperties("arshjulet.clamav")
record ClamavSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("3s") Duration connect,
        @DefaultValue("30s") Duration time) {}
