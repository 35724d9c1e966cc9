package se.arshjulet.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Publishes the forms that the product ships, before anything can ask for them. */
@Component
class ShippedForms implements SmartInitializingSingleton {

    private final FormVersions versions;

    ShippedForms(FormVersions versions) {
        this.versions = versions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:forms/*.json");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : files) {
                publish(file.getContentAsString(StandardCharsets.UTF_8), "forms/" + file.getFilename());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The forms that the product ships could not be read", e);
        }
    }

    /** @throws InvalidFormException if it cannot be used, or if its version is already published with other content */
    void publish(String json, String source) {
        FormDefinition shipped = FormDefinitionReader.read(json, source);
        FormDefinition stored = FormDefinitionReader.readPublished(versions.publishShipped(shipped), source);
        // Answers refer to the version they were given to; changing it under them would change what people were asked.
        if (!stored.equals(shipped)) {
            throw new InvalidFormException(
                    source,
                    "version %d of %s is already published with other content. Restore it and ship the change as version %d"
                            .formatted(shipped.version(), shipped.key(), shipped.version() + 1));
        }
    }
}
