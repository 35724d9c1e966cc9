package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.FileLimits;

/** The button and the place to drop a file on. It is sent at once, and what is plainly too large or of another kind is not sent at all. */
final class FilePicker extends Upload {

    private static final int MEGABYTE = 1024 * 1024;

    private final Button button = new Button();

    /** @param limits  with a size, and kinds
     * @param taken   what came, and its name
     * @param refused why it was not sent */
    FilePicker(FileLimits limits, BiConsumer<String, byte[]> taken, Consumer<String> refused) {
        UUID association = TenantContext.current().orElse(TenantContext.NONE);
        setUploadHandler(UploadHandler.inMemory(
                // Called outside the request's own work: the association is set again.
                (file, content) -> TenantContext.run(association, () -> {
                    clearFileList();
                    taken.accept(file.fileName(), content);
                })));
        setUploadButton(button);
        setMaxFiles(1);
        setWidthFull();
        Integer megabytes = limits.megabytes();
        if (megabytes != null) {
            setMaxFileSize(megabytes * MEGABYTE);
        }
        List<String> kinds = limits.kinds();
        setAcceptedFileTypes(kinds.stream()
                .flatMap(kind -> kind.equals("jpg") ? List.of(".jpg", ".jpeg").stream() : List.of("." + kind).stream())
                .toArray(String[]::new));
        setI18n(words(kinds, megabytes));
        addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
    }

    /** @param words on the button
     * @param about which question it is for */
    void invite(String words, String about) {
        button.setText(words);
        button.setAriaLabel(words + ": " + about);
    }

    Button button() {
        return button;
    }

    private UploadI18N words(List<String> kinds, @org.jspecify.annotations.Nullable Integer megabytes) {
        String failed = getTranslation("form.file.failed");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("form.file.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("form.file.too-big", megabytes == null ? 0 : megabytes))
                        .setIncorrectFileType(getTranslation("form.file.wrong-type", String.join(", ", kinds)))
                        .setTooManyFiles(getTranslation("form.file.too-many")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("form.file.connecting"))
                                .setStalled(getTranslation("form.file.stalled"))
                                .setProcessing(getTranslation("form.file.processing"))
                                .setHeld(getTranslation("form.file.connecting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("form.file.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)));
    }
}
