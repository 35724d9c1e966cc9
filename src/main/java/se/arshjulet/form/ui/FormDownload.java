package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.OwnForms.Version;
import se.arshjulet.form.xlsform.XlsForm;
import se.arshjulet.spreadsheet.NewWorkbook;

/** A version of a form as a file, to keep or to go on from. */
final class FormDownload extends Anchor {

    FormDownload(Version version, String definition, String words) {
        this(version, "json", "application/json", () -> definition.getBytes(StandardCharsets.UTF_8), words);
    }

    /** As XLSForm, which is written when somebody asks for it. */
    FormDownload(Version version, FormDefinition definition, String words) {
        this(version, "xlsx", NewWorkbook.MEDIA_TYPE, () -> XlsForm.write(definition), words);
    }

    private FormDownload(Version version, String ending, String type, Supplier<byte[]> content, String words) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            version.key() + "-" + version.number() + "." + ending,
                            type,
                            file.length);
                }),
                words);
    }
}
