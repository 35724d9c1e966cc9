package se.arshjulet.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.UploadWords;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.Kind;
import se.arshjulet.interview.InterviewTexts.TextHead;
import se.arshjulet.interview.InvalidInterviewException;
import se.arshjulet.interview.TranscriptFiles;

/** The texts of an interview. A transcript is read before it is kept, and until coding begins it can be corrected. */
class TextSection extends Section {

    private final UUID interview;
    private final InterviewTexts texts;
    private final TranscriptFiles files;
    private final DateWords dates;
    private final Div list = new Div();
    private @Nullable Upload field;

    /** @param held only then is there something to write out */
    TextSection(UUID interview, boolean held, InterviewTexts texts, TranscriptFiles files, DateWords dates) {
        this.interview = interview;
        this.texts = texts;
        this.files = files;
        this.dates = dates.in(getLocale());
        setVisible(held);
        H2 heading = new H2(getTranslation("interview.texts"));
        heading.setId("texter");
        getElement().setAttribute("aria-labelledby", "texter");
        add(heading, list);
        if (held) {
            renew();
            show();
        }
    }

    private void show() {
        list.removeAll();
        List<TextHead> mine = texts.list().stream()
                .filter(text -> text.interviewId().equals(interview))
                .toList();
        if (mine.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("interview.texts.none"));
            none.addClassName("quiet");
            list.add(none);
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("plain-list");
        mine.forEach(text -> rows.add(row(text)));
        list.add(rows);
    }

    private ListItem row(TextHead text) {
        Span title = new Span(text.title());
        title.addClassName("informant-function");
        Span facts = new Span(getTranslation(
                text.erased()
                        ? "interview.texts.erased"
                        : text.frozen()
                                ? "interview.texts.frozen"
                                : text.isReady() ? "interview.texts.open" : "interview.texts.sent",
                getTranslation("interview.texts.kind." + text.kind().name().toLowerCase(Locale.ROOT)),
                text.codePoints()));
        facts.addClassName("quiet");
        Div words = new Div(title, facts);
        words.addClassName("informant-words");
        ListItem row = new ListItem(words);
        if (!text.isReady()) {
            Span pending = new Span(getTranslation(
                    text.corrected() ? "interview.texts.corrected" : "interview.texts.read",
                    text.readUntil() == null ? "" : dates.day(text.readUntil())));
            pending.addClassName("quiet");
            words.add(pending);
            return row;
        }
        if (!text.erased() && !text.frozen()) {
            Button correct = new Button(getTranslation("interview.texts.correct"), click -> correct(text));
            correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            correct.setAriaLabel(getTranslation("interview.texts.correct") + ": " + text.title());
            row.add(correct);
        }
        if (!text.erased()) {
            row.add(new Anchor("kodning/text/" + text.id(), getTranslation("interview.texts.code")));
        }
        return row;
    }

    /** A field that knows nothing of what was sent before: the component does not let go of a file that has been dealt with. */
    private void renew() {
        if (field != null) {
            remove(field);
        }
        field = upload();
        add(field);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory(
                (metadata, bytes) -> take(new UploadedFile(metadata.fileName(), metadata.contentType(), bytes))));
        upload.setAcceptedFileTypes(".txt", ".docx", ".odt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) TranscriptFiles.LARGEST);
        UploadWords words = new UploadWords(this);
        words.getAddFiles().setOne(getTranslation("interview.texts.upload"));
        words.getError()
                .setIncorrectFileType(getTranslation("interview.texts.wrong-type"))
                .setFileIsTooBig(getTranslation(
                        "interview.upload.too-big", RecordingSize.words(TranscriptFiles.LARGEST, getLocale())));
        upload.setI18n(words);
        upload.addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
        upload.setWidthFull();
        return upload;
    }

    /** Shown first, so that she sees that it is the right one and whole. */
    private void take(UploadedFile file) {
        try {
            String words = files.read(file);
            TextQuestion question = new TextQuestion(
                    "interview.texts.keep",
                    getTranslation("interview.texts.title.transcript"),
                    words,
                    (title, said) -> {
                        texts.add(interview, Kind.TRANSCRIPT, title, said);
                        show();
                        Notice.done(getTranslation("interview.texts.kept"));
                    });
            question.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    renew();
                }
            });
            question.open();
        } catch (InvalidInterviewException refusal) {
            renew();
            Notice.failed(String.join(" ", refusal.problems().values()));
        }
    }

    private void correct(TextHead text) {
        String said =
                texts.find(text.id()).map(InterviewTexts.InterviewText::content).orElse("");
        new TextQuestion("interview.texts.correct", text.title(), said, (title, corrected) -> {
                    texts.correct(text.id(), title, corrected);
                    show();
                    Notice.done(getTranslation("interview.texts.kept"));
                })
                .open();
    }
}
