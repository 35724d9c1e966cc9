package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.form.table.TaskSheet;
import se.arshjulet.spreadsheet.NewWorkbook;

/** The request as a workbook to fill in elsewhere, and the way back. */
final class SheetExchange extends Div {

    /** @param whole whether all of it may be changed: what is approved has no place in a sheet */
    SheetExchange(AnswerEdits edits, boolean whole) {
        addClassName("sheet-exchange");
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] file = file(edits.sheet());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), name(edits.sheet()), NewWorkbook.MEDIA_TYPE, file.length);
                }),
                getTranslation("datarequest.sheet.download"));
        LeftOut leftOut = new LeftOut(edits);
        Button upload = new Button(
                getTranslation("datarequest.sheet.upload"), click -> new SheetUpload(edits, leftOut::show).open());
        upload.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        if (whole) {
            add(download, upload, leftOut);
        }
    }

    private static byte[] file(Sheet sheet) {
        return TaskSheet.of(
                        sheet.form(),
                        sheet.answers(),
                        sheet.previous(),
                        sheet.roundTitle() + " · " + sheet.memberName())
                .write();
    }

    /** Without what no file system takes. */
    private static String name(Sheet sheet) {
        return (sheet.roundTitle() + " " + sheet.memberName()).replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", " ") + ".xlsx";
    }
}
