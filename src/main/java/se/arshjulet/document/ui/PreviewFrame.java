package se.arshjulet.document.ui;

import com.vaadin.flow.component.html.IFrame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.arshjulet.document.Document;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.Documents;
import se.arshjulet.document.Template;

/** A document as its own page, in a frame where nothing can run; as high as what it holds. */
public class PreviewFrame extends IFrame {

    public PreviewFrame() {
        addClassName("document-frame");
        setSandbox(SandboxType.ALLOW_SAME_ORIGIN);
        setTitle(getTranslation("document.preview.frame"));
        getElement().executeJs("""
                this.addEventListener('load', () => {
                  this.style.height = this.contentDocument.documentElement.scrollHeight + 'px';
                });
                """);
    }

    public void show(Document document, Template template) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            Documents.write(DocumentFormat.HTML, document, template, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        show(page.toString(StandardCharsets.UTF_8));
    }

    /** One that was written before. */
    public void show(String page) {
        setSrcdoc(page);
    }
}
