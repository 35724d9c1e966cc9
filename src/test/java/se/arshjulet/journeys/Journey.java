package se.arshjulet.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import se.arshjulet.IntegrationTest;

/**
 * A test in a real browser, told as the story of those who do it. Each test method takes a {@link Browser}, and opens a
 * window for each person. Needs the browser's bundle: {@code mvn -Pfrontend}, as bin/test does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@ExtendWith({NeedsBundle.class, BrowserExtension.class})
@Tag("journey")
public @interface Journey {}
