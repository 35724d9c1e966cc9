package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.file.UploadedFile;

/** A file to go with the rest of a form; it is sent at once and kept when the form is saved. */
class FileField extends CustomField<UploadedFile> {

    private @Nullable UploadedFile file;

    FileField() {
        setLabel(getTranslation("conclusion.file"));
        setHelperText(getTranslation("conclusion.file.help"));
        setManualValidation(true);
        Upload upload = new Upload(UploadHandler.inMemory(
                (metadata, bytes) -> take(new UploadedFile(metadata.fileName(), metadata.contentType(), bytes))));
        upload.setAcceptedFileTypes(".pdf", ".docx", ".xlsx", ".odt", ".ods", ".txt", ".csv", ".png", ".jpg", ".jpeg");
        upload.setMaxFileSize((int) Grounds.LARGEST_FILE);
        upload.setMaxFiles(1);
        upload.setI18n(words(this));
        upload.addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> take(null));
        upload.setWidthFull();
        add(upload);
    }

    /** There is one already, and it stays unless another takes its place. */
    void keeps(String name) {
        setHelperText(getTranslation("conclusion.file.keeps", name));
    }

    private void take(@Nullable UploadedFile taken) {
        file = taken;
        updateValue();
    }

    @Override
    protected @Nullable UploadedFile generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(@Nullable UploadedFile value) {
        file = value;
    }

    private static UploadI18N words(Component speaker) {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(speaker.getTranslation("conclusion.file.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(speaker.getTranslation("conclusion.file.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(speaker.getTranslation("conclusion.file.too-big"))
                .setIncorrectFileType(speaker.getTranslation("conclusion.file.wrong-type"))
                .setTooManyFiles(speaker.getTranslation("conclusion.file.too-many")));
        words.setUploading(new UploadI18N.Uploading()
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(speaker.getTranslation("conclusion.file.failed"))
                        .setUnexpectedServerError(speaker.getTranslation("conclusion.file.failed"))
                        .setForbidden(speaker.getTranslation("conclusion.file.failed"))));
        return words;
    }
}
