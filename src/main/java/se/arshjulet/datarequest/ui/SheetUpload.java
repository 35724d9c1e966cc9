package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.table.TableReading;
import se.arshjulet.form.table.TaskSheetReader;
import se.arshjulet.form.table.TaskSheetReader.Proposal;
import se.arshjulet.form.table.UnusableTableException;
import se.arshjulet.spreadsheet.SheetFile;
import se.arshjulet.spreadsheet.UnreadableSheetException;

/** Takes a filled-in sheet, says what it would change, and changes it when told to. */
final class SheetUpload extends Dialog {

    private static final int LARGEST = 10 * 1024 * 1024;

    /** What is wrong beyond this is only counted: whoever has that much to mend mends the sheet. */
    private static final int MOST_TOLD = 20;

    private final AnswerEdits edits;
    private final Consumer<List<TableReading.Unread>> left;
    private final Div told = new Div();
    private final Button take = new Button();
    private @Nullable TableReading ready;

    /** @param left told of what of a sheet that was taken in could not be */
    SheetUpload(AnswerEdits edits, Consumer<List<TableReading.Unread>> left) {
        this.edits = edits;
        this.left = left;
        setHeaderTitle(getTranslation("datarequest.sheet.upload"));
        setWidth("min(36rem, 100vw)");
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> {
            // What it says stands below: the list stays empty, so that a corrected sheet can be chosen.
            upload.clearFileList();
            look(metadata.fileName(), bytes);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt");
        upload.setI18n(words());
        upload.setWidthFull();
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        told.getElement().setAttribute("role", "status");
        told.addClassName("sheet-told");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setVisible(false);
        take.addClickListener(click -> takeIn());
        Button cancel = new Button(getTranslation("datarequest.sheet.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Paragraph(getTranslation("datarequest.sheet.help")), upload, told);
        getFooter().add(cancel, take);
    }

    private void takeIn() {
        TableReading reading = ready;
        close();
        if (reading != null) {
            edits.parts().fill(reading, AnswerOrigin.IMPORTED).ifPresent(refused -> left.accept(reading.unread()));
        }
    }

    private void clear() {
        ready = null;
        told.removeAll();
        take.setVisible(false);
    }

    private void say(String sentence) {
        clear();
        told.add(new Paragraph(sentence));
    }

    private void say(String file, String sentence) {
        Paragraph name = new Paragraph(file);
        name.addClassName("quiet");
        say(sentence);
        told.addComponentAsFirst(name);
    }

    private void look(String name, byte[] file) {
        try {
            Proposal proposal = new TaskSheetReader(
                            edits.sheet().form(), edits.sheet().answers(), edits.offers()::lookUp)
                    .read(SheetFile.all(file));
            show(name, proposal);
        } catch (UnreadableSheetException | UnusableTableException unusable) {
            say(name, Objects.requireNonNull(unusable.getMessage()));
        }
    }

    private void show(String name, Proposal proposal) {
        TableReading reading = proposal.reading();
        say(
                name,
                proposal.changesNothing()
                        ? getTranslation("datarequest.sheet.nothing")
                        : getTranslation(
                                "datarequest.sheet.proposal",
                                proposal.newRows(),
                                proposal.changedRows(),
                                reading.edit().entries().size()));
        reading.notes().forEach(note -> told.add(new Paragraph(note)));
        if (!reading.unread().isEmpty()) {
            told.add(new Paragraph(
                    getTranslation("datarequest.sheet.unread", reading.unread().size())));
            told.add(problems(reading.unread()));
        }
        if (!proposal.changesNothing()) {
            take.setText(getTranslation("datarequest.sheet.take"));
            take.setVisible(true);
            ready = reading;
        }
    }

    private UnorderedList problems(List<TableReading.Unread> unread) {
        UnorderedList list = new UnorderedList();
        unread.stream().limit(MOST_TOLD).forEach(cell -> list.add(new ListItem(cell.place() + ": " + cell.message())));
        if (unread.size() > MOST_TOLD) {
            list.add(new ListItem(getTranslation("datarequest.sheet.more", unread.size() - MOST_TOLD)));
        }
        return list;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("datarequest.sheet.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("datarequest.sheet.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("datarequest.sheet.too-big"))
                        .setIncorrectFileType(getTranslation("datarequest.sheet.wrong-type"))
                        .setTooManyFiles(getTranslation("datarequest.sheet.too-many")));
    }
}
