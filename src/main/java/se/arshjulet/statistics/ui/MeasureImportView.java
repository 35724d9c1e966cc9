package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.UploadWords;
import se.arshjulet.statistics.MeasureChange;
import se.arshjulet.statistics.MeasureImport;
import se.arshjulet.statistics.MeasureImport.Result;

/** Brings figures in from a table: choose a file or paste, see what it would do, and do it. */
@Route("statistik/import")
@RolesAllowed(Role.Names.COORDINATOR)
class MeasureImportView extends Page implements HasDynamicTitle {

    private static final int LARGEST_FILE = 10_000_000;

    private final MeasureImport imports;
    private final UUID association = SignedIn.current().association();
    private final Section preview = new Section();
    private final TextArea pasted = new TextArea();
    private final Button doIt = new Button(getTranslation("measure.import.do"), click -> importAll());
    private byte @Nullable [] table;

    MeasureImportView(MeasureImport imports) {
        super(Width.READING);
        this.imports = imports;
        doIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        doIt.setEnabled(false);
        preview.getElement().setAttribute("aria-live", "polite");
        preview.addClassName("measure-preview");
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("measure.import.line")),
                form(),
                preview,
                new ActionBar().right(new Button(getTranslation("base.cancel"), click -> back()), doIt));
    }

    private Div form() {
        Pre header = new Pre("matt;ar;kommun;kod;kon;kategori;varde;kontroll;kalla;anmarkning;definition;enhet");
        header.addClassName("file-header");
        Paragraph help = new Paragraph(getTranslation("measure.import.help"));
        help.addClassName("quiet");
        pasted.setLabel(getTranslation("measure.import.paste"));
        pasted.setMinRows(4);
        pasted.setMaxRows(12);
        pasted.setWidthFull();
        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                check(change.getValue().getBytes(StandardCharsets.UTF_8));
            }
        });
        NativeDetails paste = new NativeDetails(getTranslation("measure.import.or-paste"), pasted);
        Div form = new Div(help, header, upload(), paste);
        form.addClassName("form-column");
        return form;
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory(
                // Called outside the request's own work: the association is set again.
                (metadata, bytes) -> TenantContext.run(association, () -> {
                    // The list stays empty, so that a corrected file can be chosen at once.
                    upload.clearFileList();
                    pasted.clear();
                    check(bytes);
                })));
        upload.setAcceptedFileTypes(".csv", ".xlsx", "text/csv", "text/plain");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadWords(this));
        upload.addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
        upload.setWidthFull();
        return upload;
    }

    private void check(byte[] content) {
        table = content;
        show(imports.check(content));
    }

    private void show(Result result) {
        preview.removeAll();
        preview.add(new TablePreview(result));
        doIt.setEnabled(result.changesAnything());
    }

    private void importAll() {
        byte[] content = table;
        if (content == null) {
            return;
        }
        Result result = imports.importAll(content);
        if (result.isWell()) {
            back();
            Notice.done(getTranslation(
                    "measure.import.done",
                    result.changes().stream()
                            .filter(change -> !change.isNothing())
                            .count(),
                    result.changes().stream()
                            .mapToInt(MeasureImportView::figures)
                            .sum()));
        } else { // the register has changed since the preview
            show(result);
        }
    }

    private static int figures(MeasureChange change) {
        return change.added().size() + change.changed().size();
    }

    private void back() {
        UI.getCurrent().navigate(MeasuresView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("measure.import.title");
    }
}
