package se.arshjulet.form.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.Notice;

/** Takes a form as a file, of either kind; which one it is its content says. */
final class FormUpload extends Upload {

    private static final int LARGEST_FILE = 1_000_000;

    FormUpload(UUID association, Consumer<byte[]> taken) {
        setUploadHandler(UploadHandler.inMemory(
                // Called outside the request's own work: the association is set again.
                (metadata, bytes) -> TenantContext.run(association, () -> {
                    // What it says stands below: the list stays empty, so that a corrected file can be chosen.
                    clearFileList();
                    taken.accept(bytes);
                })));
        setAcceptedFileTypes(".json", "application/json", ".xlsx", ".xls", ".xlsm", ".csv");
        setMaxFileSize(LARGEST_FILE);
        setMaxFiles(1);
        setI18n(new FormUploadWords(this));
        addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
    }
}
