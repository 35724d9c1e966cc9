package se.arshjulet.association.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.MemberImport;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.UploadWords;

/** Brings members and units in: choose a file, see what it would do, and do it. */
@Route("organisation/import")
@RolesAllowed(Role.Names.COORDINATOR)
class ImportView extends Page implements HasDynamicTitle {

    private static final int LARGEST_FILE = 1_000_000;

    private final MemberImport memberImport;
    private final UUID association = SignedIn.current().association();
    private final DatePicker validFrom = new DatePicker(getTranslation("association.import.from"));
    private final Section preview = new Section();
    private final Button doIt = new Button(getTranslation("association.import.do"), click -> importAll());
    private @Nullable String csv;

    ImportView(MemberImport memberImport, Clock clock) {
        super(Width.READING);
        this.memberImport = memberImport;
        validFrom.setLocale(getLocale());
        validFrom.setValue(LocalDate.now(clock));
        validFrom.setHelperText(getTranslation("association.import.from.help"));
        validFrom.addValueChangeListener(change -> check());
        doIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        doIt.setEnabled(false);
        preview.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getTranslation("association.import.title"))
                        .withLine(getTranslation("association.import.line")),
                form(),
                preview,
                new ActionBar().right(new Button(getTranslation("association.cancel"), click -> back()), doIt));
    }

    private Div form() {
        Pre header = new Pre("part;medlem;typ;kod;enhet;overordnad;sitter_i");
        header.addClassName("file-header");
        Paragraph help = new Paragraph(getTranslation("association.import.help"));
        help.addClassName("quiet");
        Div form = new Div(help, header, upload(), validFrom);
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
                    take(bytes);
                })));
        upload.setAcceptedFileTypes(".csv", "text/csv", "text/plain");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadWords(this));
        upload.addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
        upload.setWidthFull();
        return upload;
    }

    private void take(byte[] file) {
        csv = MemberImport.decode(file);
        check();
    }

    private void check() {
        if (csv == null || validFrom.getValue() == null) {
            return;
        }
        show(memberImport.check(csv, validFrom.getValue()));
    }

    private void show(MemberImport.Result result) {
        preview.removeAll();
        preview.add(new ImportPreview(result));
        doIt.setEnabled(result.isWell() && !result.changesNothing());
    }

    private void importAll() {
        if (csv == null || validFrom.getValue() == null) {
            return;
        }
        MemberImport.Result result = memberImport.importAll(csv, validFrom.getValue());
        if (result.isWell()) {
            back();
            Notice.done(getTranslation("association.import.done", result.newMembers(), result.newUnits()));
        } else { // the register has changed since the preview
            show(result);
        }
    }

    private void back() {
        UI.getCurrent().navigate(OrganisationView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("association.import.title");
    }
}
