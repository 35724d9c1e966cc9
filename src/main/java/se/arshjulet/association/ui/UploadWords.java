package se.arshjulet.association.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** What the upload says, in our words. */
final class UploadWords extends UploadI18N {

    UploadWords(Component speaker) {
        setAddFiles(new AddFiles().setOne(speaker.getTranslation("association.upload.choose")));
        setDropFiles(new DropFiles().setOne(speaker.getTranslation("association.upload.drop")));
        setError(new Error()
                .setFileIsTooBig(speaker.getTranslation("association.upload.too-big"))
                .setIncorrectFileType(speaker.getTranslation("association.upload.wrong-type"))
                .setTooManyFiles(speaker.getTranslation("association.upload.too-many")));
        setUploading(new Uploading()
                .setError(new Uploading.Error()
                        .setServerUnavailable(speaker.getTranslation("association.upload.failed"))
                        .setUnexpectedServerError(speaker.getTranslation("association.upload.failed"))
                        .setForbidden(speaker.getTranslation("association.upload.failed"))));
    }
}
