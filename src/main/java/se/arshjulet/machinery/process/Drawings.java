package se.arshjulet.machinery.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;

/** A model as it was deployed, with its drawing. */
final class Drawings {

    private Drawings() {}

    static String xml(RepositoryService repository, String modelId) {
        try (InputStream model = repository.getProcessModel(modelId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
