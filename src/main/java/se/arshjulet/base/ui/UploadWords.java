package se.arshjulet.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** What the upload says, in our words. */
public final class UploadWords extends UploadI18N {

    public UploadWords(Component speaker) {
        setAddFiles(new AddFiles().setOne(speaker.getTranslation("base.upload.choose")));
        setDropFiles(new DropFiles().setOne(speaker.getTranslation("base.upload.drop")));
        setError(new Error()
                .setFileIsTooBig(speaker.getTranslation("base.upload.too-big"))
                .setIncorrectFileType(speaker.getTranslation("base.upload.wrong-type"))
                .setTooManyFiles(speaker.getTranslation("base.upload.too-many")));
        setUploading(new Uploading()
                .setError(new Uploading.Error()
                        .setServerUnavailable(speaker.getTranslation("base.upload.failed"))
                        .setUnexpectedServerError(speaker.getTranslation("base.upload.failed"))
                        .setForbidden(speaker.getTranslation("base.upload.failed"))));
    }
}
