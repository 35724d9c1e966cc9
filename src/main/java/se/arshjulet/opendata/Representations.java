package se.arshjulet.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.base.MapAssets;

/**
 * Tells a browser or a proxy whether what it has is still right. What is shown depends on the publication, on what was
 * asked for, and on how this release draws it; the ETag is made of these three. It is weak, since answers are compressed
 * on their way.
 */
@Component
public final class Representations {

    private final String release;

    @Autowired
    Representations(MapAssets assets) {
        this(templates() + assets.version());
    }

    /** @param drawnBy changes with what draws the pages */
    Representations(String drawnBy) {
        release = hash(drawnBy);
    }

    /**
     * Whether the answer is finished: the caller has it already (304), or it was drawn before and is sent as it is. Sets the
     * headers of both. What is drawn now is kept for the next who asks.
     *
     * @param parts whatever the content depends on: the publication's id, the name of the representation, the filter
     */
    public boolean isAnswered(ServletWebRequest request, Object... parts) {
        Objects.requireNonNull(request.getResponse())
                .setHeader("Cache-Control", CacheControl.noCache().cachePublic().getHeaderValue());
        String tag = "W/\"" + hash(release + Arrays.toString(parts)) + "\"";
        if (request.checkNotModified(tag)) {
            return true;
        }
        HttpServletRequest asked = request.getRequest();
        return Drawing.of(asked)
                .filter(drawing -> drawing.isDrawn(new DrawnAnswers.Key(asked.getRequestURI(), tag)))
                .isPresent();
    }

    private static String templates() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html");
            Arrays.sort(files, Comparator.comparing(file -> Objects.requireNonNullElse(file.getFilename(), "")));
            StringBuilder all = new StringBuilder();
            for (Resource file : files) {
                try (InputStream in = file.getInputStream()) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
