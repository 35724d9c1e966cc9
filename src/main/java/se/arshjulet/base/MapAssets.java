package se.arshjulet.base;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Where the files that {@code frontend/map} built are: public.css, organisation-map.js, mark.svg. Their real names carry
 * a hash, so that a browser may keep them for ever.
 */
@Component
public final class MapAssets {

    static final String PATH = "/map-assets/";
    static final String LOCATION = "static" + PATH;

    private final Map<String, String> urls = new HashMap<>();
    private final String version;

    MapAssets(ObjectMapper json) {
        Resource manifest = new ClassPathResource(LOCATION + "manifest.json");
        // Not built: the pages are complete without style and script, and so are the tests.
        byte[] content = manifest.exists() ? read(manifest) : new byte[0];
        version = DigestUtils.md5DigestAsHex(content);
        if (content.length > 0) {
            entries(json, content)
                    .forEachRemaining(entry ->
                            add(entry.path("src").asText(), entry.path("file").asText()));
        }
    }

    /** The address of a file by its logical name ("public.css"), or null if the frontend has not been built. */
    public @Nullable String url(String name) {
        return urls.get(name);
    }

    /** Changes when any of the files does; goes into the ETag of pages that link to them. */
    public String version() {
        return version;
    }

    private void add(String source, String file) {
        if (source.isEmpty()) {
            return; // what several files share; they know its name themselves
        }
        String base = source.substring(source.lastIndexOf('/') + 1, source.lastIndexOf('.'));
        urls.put(base + file.substring(file.lastIndexOf('.')), PATH + file);
    }

    private static Iterator<JsonNode> entries(ObjectMapper json, byte[] content) {
        try {
            return json.readTree(new String(content, StandardCharsets.UTF_8)).elements();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
