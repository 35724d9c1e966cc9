package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.UploadWords;
import se.arshjulet.statistics.InvalidMeasureException;
import se.arshjulet.statistics.KoladaException;
import se.arshjulet.statistics.KoladaImport;
import se.arshjulet.statistics.MeasureChange;
import se.arshjulet.statistics.Offer;

/** Brings figures in from Kolada, over the net or as files of its answers: ask, see what it would do, and do it. */
@Route("statistik/kolada")
@RolesAllowed(Role.Names.COORDINATOR)
class KoladaView extends Page implements HasDynamicTitle {

    private static final int LARGEST_FILE = 20_000_000;

    private final KoladaImport kolada;
    private final UUID association = SignedIn.current().association();
    private final KoladaForm form;
    private final Section preview = new Section();
    private final Button doIt = new Button(getTranslation("measure.import.do"), click -> take());
    private final List<byte[]> files = new ArrayList<>();
    private @Nullable Offer offer;

    KoladaView(KoladaImport kolada, Clock clock) {
        super(Width.READING);
        this.kolada = kolada;
        form = new KoladaForm(kolada.places(), clock);
        doIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        doIt.setEnabled(false);
        preview.getElement().setAttribute("aria-live", "polite");
        preview.addClassName("measure-preview");
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("measure.kolada.line")),
                overNet(),
                asFiles(),
                preview,
                new ActionBar().right(new Button(getTranslation("base.cancel"), click -> back()), doIt));
    }

    private Section overNet() {
        Button fetch = new Button(getTranslation("measure.kolada.fetch"));
        fetch.setDisableOnClick(true);
        fetch.addClassName("measure-fetch");
        fetch.addClickListener(click -> {
            try {
                form.question().ifPresent(question -> {
                    files.clear();
                    offered(() -> kolada.fetch(question));
                });
            } finally {
                fetch.setEnabled(true);
            }
        });
        Div column = new Div(form, fetch);
        column.addClassName("form-column");
        return new Section(new H2(getTranslation("measure.kolada.net")), column);
    }

    private Section asFiles() {
        Paragraph help = new Paragraph(getTranslation("measure.kolada.files.line"));
        help.addClassName("quiet");
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory(
                // Called outside the request's own work: the association is set again.
                (metadata, bytes) -> TenantContext.run(association, () -> {
                    upload.clearFileList();
                    files.add(bytes);
                    offered(() -> kolada.read(files));
                })));
        upload.setAcceptedFileTypes(".json", "application/json");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setI18n(new UploadWords(this));
        upload.addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
        upload.setWidthFull();
        Div column = new Div(help, upload);
        column.addClassName("form-column");
        return new Section(new H2(getTranslation("measure.kolada.files")), column);
    }

    private void offered(Supplier<Offer> asking) {
        offer = null;
        preview.removeAll();
        doIt.setEnabled(false);
        try {
            Offer found = asking.get();
            offer = found;
            preview.add(new ChangePreview(found.changes()));
            doIt.setEnabled(found.changesAnything());
        } catch (InvalidMeasureException invalid) {
            form.say(invalid.problems());
        } catch (KoladaException impossible) {
            files.clear();
            Paragraph words = new Paragraph(impossible.getMessage());
            words.addClassName("measure-failure");
            preview.add(words);
        }
    }

    private void take() {
        Offer taken = offer;
        if (taken == null) {
            return;
        }
        try {
            List<MeasureChange> changes = kolada.take(taken);
            back();
            Notice.done(getTranslation(
                    "measure.import.done",
                    changes.stream().filter(change -> !change.isNothing()).count(),
                    changes.stream()
                            .mapToInt(change ->
                                    change.added().size() + change.changed().size())
                            .sum()));
        } catch (KoladaException impossible) { // the register has changed since the preview
            Notice.failed(String.valueOf(impossible.getMessage()));
        }
    }

    private void back() {
        UI.getCurrent().navigate(MeasuresView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("measure.kolada.title");
    }
}
