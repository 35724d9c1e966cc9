package se.arshjulet.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.UploadWords;
import se.arshjulet.document.DocumentTemplates;
import se.arshjulet.document.Picture;
import se.arshjulet.file.RefusedFileException;
import se.arshjulet.file.UploadedFile;

/** The logo that stands first in documents: sent, replaced, taken away. How it looks is seen in the preview. */
class LogoField extends Div {

    private final DocumentTemplates templates;
    private final UUID association = SignedIn.current().association();
    private final Paragraph trouble = new Paragraph();
    private final Button remove = new Button(getTranslation("document.logo.remove"), click -> take(null));
    private final Runnable changed;
    private @Nullable Picture logo;

    LogoField(DocumentTemplates templates, @Nullable Picture logo, Runnable changed) {
        this.templates = templates;
        this.logo = logo;
        this.changed = changed;
        addClassName("logo-field");
        Span label = new Span(getTranslation("document.logo"));
        label.addClassName("logo-label");
        label.setId("logo-label");
        Paragraph help = new Paragraph(getTranslation("document.logo.help"));
        help.addClassName("quiet");
        trouble.addClassName("logo-trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setVisible(logo != null);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "logo-label");
        add(label, upload(), trouble, remove, help);
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory(
                // Called outside the request's own work: the association is set again.
                (metadata, bytes) -> TenantContext.run(association, () -> {
                    upload.clearFileList();
                    read(new UploadedFile(metadata.fileName(), metadata.contentType(), bytes));
                })));
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg", ".svg");
        upload.setMaxFileSize(DocumentTemplates.LARGEST_LOGO);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadWords(this));
        upload.addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
        upload.setWidthFull();
        return upload;
    }

    private void read(UploadedFile file) {
        try {
            take(templates.logo(file));
        } catch (RefusedFileException refused) {
            trouble.setText(refused.getMessage());
            trouble.setVisible(true);
        }
    }

    private void take(@Nullable Picture taken) {
        logo = taken;
        trouble.setVisible(false);
        remove.setVisible(taken != null);
        changed.run();
    }

    @Nullable
    Picture logo() {
        return logo;
    }
}
