package se.arshjulet.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.UploadWords;
import se.arshjulet.interview.InterviewRecordings;
import se.arshjulet.interview.InvalidInterviewException;

/**
 * Takes in a sound file as it comes. The file is the whole body of what the browser sends: as a part of a form it would be held
 * to what the server takes of forms (spring.servlet.multipart), which is meant for small things and for everybody.
 */
class RecordingUpload extends Upload {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingUpload.class);

    private static final String AS_IT_IS = """
            this.addEventListener('upload-request', event => {
                event.preventDefault();
                event.detail.xhr.send(event.detail.file);
            });
            """;

    private final UUID interview;
    private final InterviewRecordings recordings;
    private final Runnable taken;

    RecordingUpload(UUID interview, InterviewRecordings recordings, Runnable taken) {
        this.interview = interview;
        this.recordings = recordings;
        this.taken = taken;
        UUID association = TenantContext.require();
        setUploadHandler((UploadHandler) event -> take(association, event));
        setAcceptedFileTypes("audio/*", ".m4a", ".mp4", ".mp3", ".ogg", ".opus", ".wav", ".flac");
        setMaxFiles(1);
        setMaxFileSize((int) Math.min(Integer.MAX_VALUE, recordings.largest()));
        UploadWords words = new UploadWords(this);
        words.getAddFiles().setOne(getTranslation("interview.recordings.upload"));
        words.getError()
                .setIncorrectFileType(getTranslation("interview.recordings.wrong-type"))
                .setFileIsTooBig(getTranslation(
                        "interview.upload.too-big", RecordingSize.words(recordings.largest(), getLocale())));
        setI18n(words);
        addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
        setWidthFull();
        addAttachListener(event -> getElement().executeJs(AS_IT_IS));
    }

    /** Runs beside the page, which can be used meanwhile; what it shows is changed by itself. */
    private void take(UUID association, UploadEvent event) {
        UI page = event.getUI();
        try {
            TenantContext.call(association, () -> keep(event));
            page.access(() -> {
                clearFileList();
                taken.run();
            });
        } catch (InvalidInterviewException refusal) {
            page.access(() -> {
                clearFileList();
                Notice.failed(String.join(" ", refusal.problems().values()));
            });
        }
    }

    private UUID keep(UploadEvent event) {
        try {
            return recordings.add(interview, event.getInputStream());
        } catch (IOException e) {
            LOG.warn("A recording did not come in whole", e);
            throw new InvalidInterviewException("file", getTranslation("base.upload.failed"));
        }
    }
}
