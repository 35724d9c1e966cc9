package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormJson;
import se.arshjulet.form.InvalidFormException;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.OwnForms.Proposal;
import se.arshjulet.form.OwnForms.Version;
import se.arshjulet.form.Registers;
import se.arshjulet.form.draft.DraftConflict;
import se.arshjulet.form.draft.FormDraft;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.draft.ui.DraftView;
import se.arshjulet.form.xlsform.XlsForm;
import se.arshjulet.form.xlsform.XlsReading;
import se.arshjulet.spreadsheet.SheetFile;

/** A new version of a form, as XLSForm or as JSON: given in, checked, seen as it would be, and published or gone on with. What is
 * typed stays. */
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
    private final JsonText text = new JsonText(this::unchecked, this::check);
    private final Section outcome = new Section();
    private final Button draft = new Button(getTranslation("form.import.draft"), click -> draft());
    private final Button publish = new Button(getTranslation("form.import.publish"), click -> ask());
    private String becomes = "";

    /** What the text says, if it can be gone on with. */
    private @Nullable FormDefinition ready;

    /** The workbook that the text was made of, until somebody changes it. */
    private @Nullable XlsReading sheet;

    ImportFormView(OwnForms forms, FormDrafts drafts, Registers registers) {
        super(Width.FULL);
        this.forms = forms;
        this.drafts = drafts;
        this.registers = registers;
        addClassName("form-import");
        outcome.getElement().setAttribute("aria-live", "polite");
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div given = new Div(new FormUpload(association, this::take), text);
        given.addClassName("form-import-given");
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("form.import.line")),
                given,
                outcome,
                new ActionBar()
                        .right(
                                new Button(getTranslation("form.import.cancel"), click -> UI.getCurrent()
                                        .navigate(FormsView.class)),
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
        Optional<UUID> version =
                RouteId.read(from.get()).filter(id -> forms.version(id).isPresent());
        if (version.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        text.show(forms.json(version.get()));
    }

    private void take(byte[] file) {
        String written = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (SheetFile.isWorkbook(file) || !written.stripLeading().startsWith("{")) {
            takeSheet(XlsForm.read(file));
        } else {
            text.show(written);
            check();
        }
    }

    /** What can be read stands in the field like any other form; what cannot leaves there what stood there. */
    private void takeSheet(XlsReading reading) {
        FormDefinition form = reading.form();
        if (form == null) {
            unchecked();
            outcome.add(SheetOutcome.problems(reading.problems(), false));
            noted(reading, false);
            outcome.getElement().callJsFunction("scrollIntoView");
            return;
        }
        text.keep(FormJson.writeToRead(form));
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
    }

    private void check() {
        show(forms.check(text.written()));
    }

    private void show(Proposal proposal) {
        outcome.removeAll();
        XlsReading read = sheet;
        if (read != null) {
            noted(read, proposal.isWell());
        }
        outcome.add(told(proposal, read));
        ready(proposal);
        becomes = proposal.isWell() ? ProposalView.becomes(this, proposal) : "";
        outcome.getElement().callJsFunction("scrollIntoView");
    }

    private Component told(Proposal proposal, @Nullable XlsReading read) {
        if (proposal.isWell()) {
            return new ProposalView(proposal, registers);
        }
        if (proposal.isAsBefore()) {
            return new EmptyState(
                    getTranslation(
                            "form.import.same",
                            String.valueOf(
                                    Objects.requireNonNull(proposal.previous()).version())),
                    getTranslation("form.import.same.next"));
        }
        return read != null
                ? SheetOutcome.problems(read.at(proposal.faults()), proposal.whole())
                : new FaultList(proposal.faults(), newest(proposal));
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

    private void ready(@Nullable Proposal proposal) {
        FormDefinition form = proposal == null ? null : proposal.form();
        boolean goesOn = proposal != null && form != null && proposal.whole() && !proposal.isAsBefore();
        Optional<FormDraft> begun = goesOn
                ? drafts.open().stream()
                        .filter(one -> one.form()
                                .key()
                                .equals(Objects.requireNonNull(form).key()))
                        .findFirst()
                : Optional.empty();
        begun.ifPresent(one -> outcome.addComponentAsFirst(begun(one)));
        ready = goesOn ? form : null;
        draft.setEnabled(goesOn && begun.isEmpty());
        publish.setEnabled(proposal != null && proposal.isWell());
    }

    /** Somebody has begun a draft of the same form, which is not written over. */
    private Paragraph begun(FormDraft begun) {
        Anchor way = new Anchor(DraftView.address(begun.id()), getTranslation("form.import.draft.open"));
        return new Paragraph(
                new Text(getTranslation("form.import.draft.taken", begun.form().title()) + " "), way);
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
            UUID id = forms.publish(text.written(), SignedIn.current().accountId());
            text.clear();
            UI.getCurrent()
                    .navigate(FormVersionView.class, new RouteParameters(FormVersionView.VERSION, id.toString()));
            Notice.done(getTranslation("form.import.done"));
        } catch (InvalidFormException changedMeanwhile) {
            show(forms.check(text.written()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("form.import.title");
    }
}
