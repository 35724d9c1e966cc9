package se.arshjulet.interview;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much sound the database takes.
 * @param largest a file; two hours of speech are some 60 MB as telephones record it, and 600 MB as wav */
@ConfigurationProperties("arshjulet.recordings")
record RecordingSettings(@DefaultValue("500MB") DataSize largest) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RecordingSettings.class)
    static class Known {}
}
