package se.arshjulet.appendix;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.document.Picture;
import se.arshjulet.file.StoredFiles;
import se.arshjulet.form.AnswerValue;

/** Pictures that were given as answers: read when they are drawn, one at a time. */
@Component
class AnswerPictures {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerPictures.class);

    private final StoredFiles files;

    AnswerPictures(StoredFiles files) {
        this.files = files;
    }

    static boolean isPicture(AnswerValue.Attachment file) {
        return file.name().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)");
    }

    /** @param drawn told each time that it has been fetched to be drawn
     * @return empty if it cannot be drawn: then its words have to do */
    Optional<Picture> find(UUID fileId, Runnable drawn) {
        UUID association = TenantContext.require();
        try {
            Picture known = Picture.of(() -> open(association, fileId));
            return Optional.of(new Picture(known.width(), known.height(), () -> {
                InputStream in = open(association, fileId);
                drawn.run();
                return in;
            }));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("The picture {} cannot be drawn: {}", fileId, unreadable.getMessage());
            return Optional.empty();
        }
    }

    private InputStream open(UUID association, UUID fileId) throws IOException {
        return TenantContext.call(association, () -> files.open(fileId))
                .map(file -> new ByteArrayInputStream(file.content()))
                .orElseThrow(() -> new FileNotFoundException("No file " + fileId));
    }
}
