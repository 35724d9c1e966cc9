package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** What the upload of a form says, in our words. */
final class FormUploadWords extends UploadI18N {

    FormUploadWords(Component speaker) {
        setAddFiles(new AddFiles().setOne(speaker.getTranslation("form.upload.choose")));
        setDropFiles(new DropFiles().setOne(speaker.getTranslation("form.upload.drop")));
        setError(new Error()
                .setFileIsTooBig(speaker.getTranslation("form.upload.too-big"))
                .setIncorrectFileType(speaker.getTranslation("form.upload.wrong-type"))
                .setTooManyFiles(speaker.getTranslation("form.upload.too-many")));
        String failed = speaker.getTranslation("form.upload.failed");
        setUploading(new Uploading()
                .setError(new Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
    }
}
