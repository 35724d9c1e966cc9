package se.arshjulet.statistics;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kolada's open API is.
 *
 * @param baseUrl without a slash at its end
 * @param connect how long it may take to reach it
 * @param time    how long one answer may take
 */
@ConfigurationProperties("arshjulet.kolada")
record KoladaSettings(
        @DefaultValue("https://api.kolada.se/v3") String baseUrl,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("20s") Duration time) {}
