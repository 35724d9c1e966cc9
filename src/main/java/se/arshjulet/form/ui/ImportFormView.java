package se.arshjulet.form.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormJson;
import se.arshjulet.form.InvalidFormException;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.OwnForms.Proposal;
import se.arshjulet.form.OwnForms.Version;
import se.arshjulet.form.Registers;
import se.arshjulet.form.draft.DraftConflict;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.draft.ui.DraftView;
import se.arshjulet.form.xlsform.XlsForm;
import se.arshjulet.form.xlsform.XlsReading;
import se.arshjulet.spreadsheet.SheetFile;

/** A new version of a form, as JSON or as XLSForm: given in, checked, seen as it would be, and published. What is typed stays. */
@Route("formular/importera")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class ImportFormView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** The version to go on from. */
    static final String FROM = "fran";

    private final OwnForms forms;
    private final FormDrafts drafts;
    private final Registers registers;
    private final UUID association = SignedIn.current().association();
    private final TextArea text = new TextArea(getTranslation("form.import.text"));
    private final Section outcome = new Section();
    private final Button check = new Button(getTranslation("form.import.check"), click -> check());
    private final Button draft = new Button(getTranslation("form.import.draft"), click -> draft());
    private final Button publish = new Button(getTranslation("form.import.publish"), click -> ask());
    private String becomes = "";

    /** What the text says, if it can be published. */
    private @Nullable FormDefinition ready;

    /** The workbook that the text was made of, until somebody changes it. */
    private @Nullable XlsReading sheet;

    ImportFormView(OwnForms forms, FormDrafts drafts, Registers registers) {
        super(Width.FULL);
        this.forms = forms;
        this.drafts = drafts;
        this.registers = registers;
        addClassName("form-import");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> unchecked());
        text.setHelperText(getTranslation("form.import.text.help"));
        text.addClassName("form-import-text");
        text.getElement().setAttribute("spellcheck", "false");
        outcome.getElement().setAttribute("aria-live", "polite");
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div given = new Div(new FormUpload(association, this::take), text);
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
                                draft,
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

    private void take(byte[] file) {
        String written = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (SheetFile.isWorkbook(file) || !written.stripLeading().startsWith("{")) {
            takeSheet(XlsForm.read(file));
        } else {
            text.setValue(written);
            check();
        }
    }

    /** What can be read stands in the field like any other form; what cannot leaves there what stood there. */
    private void takeSheet(XlsReading reading) {
        FormDefinition form = reading.form();
        if (form == null) {
            unchecked();
            outcome.add(SheetOutcome.problems(reading.problems()));
            noted(reading, false);
            outcome.getElement().callJsFunction("scrollIntoView");
            return;
        }
        text.setValue(FormJson.writeToRead(form));
        sheet = reading;
        check();
    }

    private void noted(XlsReading reading, boolean open) {
        if (!reading.notes().isEmpty()) {
            outcome.add(SheetOutcome.notes(reading.notes(), open));
        }
    }

    private void unchecked() {
        sheet = null;
        outcome.removeAll();
        ready(null);
        check.setEnabled(!text.isEmpty());
    }

    private void check() {
        show(forms.check(text.getValue()));
    }

    private void show(Proposal proposal) {
        outcome.removeAll();
        XlsReading read = sheet;
        if (read != null) {
            noted(read, proposal.isWell());
        }
        outcome.add(
                proposal.isWell()
                        ? new ProposalView(proposal, registers)
                        : read != null
                                ? SheetOutcome.problems(read.at(proposal.faults()))
                                : new FaultList(proposal.faults(), newest(proposal)));
        ready(proposal.isWell() ? proposal.form() : null);
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

    private void ready(@Nullable FormDefinition form) {
        ready = form;
        draft.setEnabled(form != null);
        publish.setEnabled(form != null);
    }

    /** To go on with in the browser instead of publishing it as it stands. */
    private void draft() {
        FormDefinition form = ready;
        if (form == null) {
            return;
        }
        try {
            UUID id = drafts.of(form, SignedIn.current().accountId());
            text.clear();
            UI.getCurrent().navigate(DraftView.address(id));
        } catch (DraftConflict taken) {
            Notice.failed(getTranslation("form.import.draft.taken", form.title()));
        }
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
