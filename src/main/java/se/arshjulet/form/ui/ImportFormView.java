package se.arshjulet.form.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.InvalidFormException;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.OwnForms.Proposal;
import se.arshjulet.form.OwnForms.Version;
import se.arshjulet.form.Registers;

/** A new version of a form, as JSON: given in, checked, seen as it would be, and published. What is typed stays. */
@Route("formular/importera")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class ImportFormView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** The version to go on from. */
    static final String FROM = "fran";

    private static final int LARGEST_FILE = 1_000_000;

    private final OwnForms forms;
    private final Registers registers;
    private final UUID association = SignedIn.current().association();
    private final TextArea text = new TextArea(getTranslation("form.import.text"));
    private final Section outcome = new Section();
    private final Button check = new Button(getTranslation("form.import.check"), click -> check());
    private final Button publish = new Button(getTranslation("form.import.publish"), click -> ask());
    private String becomes = "";

    ImportFormView(OwnForms forms, Registers registers) {
        super(Width.FULL);
        this.forms = forms;
        this.registers = registers;
        addClassName("form-import");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> unchecked());
        text.setHelperText(getTranslation("form.import.text.help"));
        text.addClassName("form-import-text");
        text.getElement().setAttribute("spellcheck", "false");
        outcome.getElement().setAttribute("aria-live", "polite");
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div given = new Div(upload(), text);
        given.addClassName("form-import-given");
        add(
                new PageHeader(getPageTitle())
                        .withLine(getTranslation("form.import.line"))
                        .with(new Paragraph(FaultList.format(this))),
                given,
                outcome,
                new ActionBar()
                        .right(
                                new Button(getTranslation("form.import.cancel"), click -> UI.getCurrent()
                                        .navigate(FormsView.class)),
                                check,
                                publish));
        unchecked();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> from = event.getLocation().getQueryParameters().getSingleParameter(FROM);
        if (from.isEmpty() || !text.isEmpty()) {
            return;
        }
        Optional<UUID> version = id(from.get()).filter(id -> forms.version(id).isPresent());
        if (version.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        text.setValue(forms.json(version.get()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory(
                // Called outside the request's own work: the association is set again.
                (metadata, bytes) -> TenantContext.run(association, () -> {
                    // Its text stands below: the list stays empty, so that a corrected file can be chosen.
                    upload.clearFileList();
                    take(bytes);
                })));
        upload.setAcceptedFileTypes(".json", "application/json");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setMaxFiles(1);
        upload.setI18n(new JsonUploadWords(this));
        upload.addFileRejectedListener(event -> Notice.failed(event.getErrorMessage()));
        return upload;
    }

    private void take(byte[] file) {
        text.setValue(new String(file, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        check();
    }

    private void unchecked() {
        outcome.removeAll();
        publish.setEnabled(false);
        check.setEnabled(!text.isEmpty());
    }

    private void check() {
        show(forms.check(text.getValue()));
    }

    private void show(Proposal proposal) {
        outcome.removeAll();
        outcome.add(
                proposal.isWell()
                        ? new ProposalView(proposal, registers)
                        : new FaultList(proposal.faults(), newest(proposal)));
        publish.setEnabled(proposal.isWell());
        becomes = proposal.isWell() ? ProposalView.becomes(this, proposal) : "";
        outcome.getElement().callJsFunction("scrollIntoView");
    }

    /** The version that it would follow, to go on from. */
    private @Nullable Anchor newest(Proposal proposal) {
        FormDefinition previous = proposal.previous();
        return previous == null
                ? null
                : forms.versions().stream()
                        .filter(version ->
                                version.key().equals(previous.key()) && version.number() == previous.version())
                        .findFirst()
                        .map(this::download)
                        .orElse(null);
    }

    private Anchor download(Version version) {
        return new FormDownload(
                version, forms.json(version.id()), getTranslation("form.import.newest", version.number()));
    }

    /** A published version cannot be taken back. */
    private void ask() {
        new Question(
                        getTranslation("form.import.publish.title"),
                        becomes + " " + getTranslation("form.import.publish.what"),
                        getTranslation("form.import.publish"),
                        this::publish)
                .open();
    }

    private void publish() {
        try {
            UUID id = forms.publish(text.getValue(), SignedIn.current().accountId());
            text.clear();
            UI.getCurrent()
                    .navigate(FormVersionView.class, new RouteParameters(FormVersionView.VERSION, id.toString()));
            Notice.done(getTranslation("form.import.done"));
        } catch (InvalidFormException changedMeanwhile) {
            show(forms.check(text.getValue()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("form.import.title");
    }
}
