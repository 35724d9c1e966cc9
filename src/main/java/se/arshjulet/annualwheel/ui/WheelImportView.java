package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.WheelImport;
import se.arshjulet.annualwheel.WheelImport.Effect;
import se.arshjulet.annualwheel.WheelImport.Result;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.UploadWords;

/** Brings a year's activities in from a file: choose it, see what it would do, and do it. */
@Route("arshjul/:year([0-9]{4})/import")
@RolesAllowed(Role.Names.COORDINATOR)
class WheelImportView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LARGEST_FILE = 1_000_000;

    private final WheelImport imports;
    private final UUID association = SignedIn.current().association();
    private final Section preview = new Section();
    private final Button doIt = new Button(getTranslation("wheel.import.do"), click -> importAll());
    private byte @Nullable [] file;
    private int year;

    WheelImportView(WheelImport imports) {
        super(Width.READING);
        this.imports = imports;
        doIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        doIt.setEnabled(false);
        preview.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = Integer.parseInt(event.getRouteParameters().get("year").orElseThrow());
        removeAll();
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("wheel.import.line")),
                form(),
                preview,
                new ActionBar().right(new Button(getTranslation("base.cancel"), click -> back()), doIt));
    }

    private Div form() {
        Pre header = new Pre("manad;aktivitet;ansvarig;slag;aterkommer;nar;borjar_dagar_fore;efter;beskrivning");
        header.addClassName("file-header");
        Paragraph help = new Paragraph(getTranslation("wheel.import.help"));
        help.addClassName("quiet");
        Div form = new Div(help, header, upload());
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
                    file = bytes;
                    show(imports.check(year, bytes));
                })));
        upload.setAcceptedFileTypes(".csv", ".xlsx", "text/csv", "text/plain");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadWords(this));
        upload.addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
        upload.setWidthFull();
        return upload;
    }

    private void show(Result result) {
        preview.removeAll();
        preview.add(new WheelImportPreview(result));
        doIt.setEnabled(result.isWell()
                && result.count(Effect.UNCHANGED) < result.lines().size());
    }

    private void importAll() {
        byte[] chosen = file;
        if (chosen == null) {
            return;
        }
        Result result = imports.importAll(year, chosen);
        if (result.isWell()) {
            back();
            Notice.done(getTranslation("wheel.import.done", result.count(Effect.NEW), result.count(Effect.CHANGED)));
        } else { // the plan has changed since the preview
            show(result);
        }
    }

    private void back() {
        UI.getCurrent().navigate(AnnualWheelView.class, new RouteParameters("year", String.valueOf(year)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("wheel.import.title", String.valueOf(year));
    }
}
