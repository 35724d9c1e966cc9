package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import se.arshjulet.form.OwnForms.Version;

/** A version of a form as a file, to keep or to go on from. */
final class FormDownload extends Anchor {

    FormDownload(Version version, String definition, String words) {
        super(handler(version, definition.getBytes(StandardCharsets.UTF_8)), words);
    }

    private static DownloadHandler handler(Version version, byte[] json) {
        String name = version.key() + "-" + version.number() + ".json";
        return DownloadHandler.fromInputStream(
                event -> new DownloadResponse(new ByteArrayInputStream(json), name, "application/json", json.length));
    }
}
