package se.arshjulet.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Associations;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.document.Document;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.DocumentTemplates;
import se.arshjulet.document.Documents;
import se.arshjulet.document.Template;

/** How the association's documents look: two colours and a logo, beside a report that is written by what writes the real ones. */
@Route("dokumentmall")
@RolesAllowed(Role.Names.COORDINATOR)
class DocumentTemplateView extends Page implements HasDynamicTitle {

    private final DocumentTemplates templates;
    private final Document sample;
    private final ColourField heading;
    private final ColourField accent;
    private final LogoField logo;
    private final PreviewFrame preview = new PreviewFrame();
    private Template shown;

    DocumentTemplateView(DocumentTemplates templates, Associations associations, Clock clock) {
        super(Width.FULL);
        this.templates = templates;
        shown = templates.current();
        sample = new SampleReport(this, getLocale())
                .of(associations.byId(SignedIn.current().association()).name(), LocalDate.now(clock));
        heading = new ColourField(
                getTranslation("document.heading"),
                getTranslation("document.heading.help"),
                shown.heading(),
                this::show);
        accent = new ColourField(
                getTranslation("document.accent"), getTranslation("document.accent.help"), shown.accent(), this::show);
        logo = new LogoField(templates, shown.logo(), this::show);
        addClassName("document-template");
        Div choices = new Div(heading, accent, logo);
        choices.addClassName("document-choices");
        Div body = new Div(choices, seen());
        body.addClassName("document-body");
        Button plain = new Button(getTranslation("document.plain"), click -> toPlain());
        plain.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation("document.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("document.line")),
                body,
                new ActionBar().right(plain, save));
        preview.show(sample, shown);
    }

    private Section seen() {
        Div files = new Div(file(DocumentFormat.PDF, "document.as-pdf"), file(DocumentFormat.WORD, "document.as-word"));
        files.addClassName("document-files");
        Section seen = new Section(new H2(getTranslation("document.preview")), files, preview);
        seen.addClassName("document-seen");
        return seen;
    }

    private Anchor file(DocumentFormat format, String words) {
        return new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] file = written(format);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), format.fileName(sample), format.mediaType(), file.length);
                }),
                getTranslation(words));
    }

    private byte[] written(DocumentFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Documents.write(format, sample, shown, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What cannot be read is not shown either: the preview stays at the last that could. */
    private void show() {
        if (heading.colour().isPresent() && accent.colour().isPresent()) {
            shown = new Template(heading.colour().get(), accent.colour().get(), logo.logo());
            preview.show(sample, shown);
        }
    }

    private void toPlain() {
        heading.set(Template.PLAIN.heading());
        accent.set(Template.PLAIN.accent());
    }

    private void save() {
        var unreadable = Stream.of(heading, accent)
                .filter(field -> field.colour().isEmpty())
                .findFirst();
        if (unreadable.isPresent()) {
            unreadable.get().focusOnTrouble();
            return;
        }
        show();
        templates.keep(shown);
        Notice.done(getTranslation("document.saved"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("document.title");
    }
}
