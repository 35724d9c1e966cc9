package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.form.AnswerCounts;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormFault;
import se.arshjulet.form.OwnForms.Proposal;
import se.arshjulet.form.bank.QuestionBank;
import se.arshjulet.form.draft.FormDraft;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.ui.FormsView;

/** A form being made: what it consists of to the left, what is chosen of it in the middle, and how it will look to the right. */
@Route("formular/utkast/:" + DraftView.DRAFT)
@RolesAllowed(Role.Names.COORDINATOR)
public class DraftView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** The draft's id in the address. */
    public static final String DRAFT = "formDraftId";

    /** The key of the question to begin at, in the address. */
    static final String QUESTION = "fraga";

    private static final int LOOK_MS = 5_000;

    /** Wherever one is but in a text, which takes back what is typed by itself. */
    private static final String UNDO_KEY = """
            const keyed = (event) => {
              if (!this.isConnected) {
                window.removeEventListener('keydown', keyed);
                return;
              }
              const texts = (one) => one.matches?.('textarea, [contenteditable], input:not([type=checkbox], [type=radio])');
              if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
                  && !document.querySelector('vaadin-dialog-overlay') && !event.composedPath().some(texts)) {
                event.preventDefault();
                this.dispatchEvent(new CustomEvent('draft-undo'));
              }
            };
            window.addEventListener('keydown', keyed);
            """;

    /** What is half said is in this window only: the browser asks before it goes. */
    private static final String ASK_BEFORE_GOING = """
            const going = (event) => {
              if (!this.isConnected) window.removeEventListener('beforeunload', going);
              else if (this.halfSaid) event.preventDefault();
            };
            window.addEventListener('beforeunload', going);
            """;

    private final FormDrafts drafts;
    private final FormCatalog catalog;
    private final QuestionBank bank;
    private final AnswerCounts counts;
    private final People people;
    private final DateWords words;
    private @Nullable DraftDesk desk;
    private @Nullable Desktop desktop;
    private @Nullable Outline contents;
    private List<FormFault> faults = List.of();
    private @Nullable Registration polling;
    private PageHeader header = new PageHeader("");
    private final Span saved = new Span();
    private final Span other = new Span();
    private DraftProblems problems = new DraftProblems(spot -> {});
    private String title = "";

    DraftView(
            FormDrafts drafts,
            FormCatalog catalog,
            QuestionBank bank,
            AnswerCounts counts,
            People people,
            DateWords words) {
        super(Width.FULL);
        this.drafts = drafts;
        this.catalog = catalog;
        this.bank = bank;
        this.counts = counts;
        this.people = people;
        this.words = words.in(getLocale());
        addClassName("draft-page");
        getElement().addEventListener("draft-undo", event -> at().undo());
        saved.addClassName("draft-saved");
        saved.getElement().setAttribute("role", "status");
        other.addClassName("draft-other");
        other.getElement().setAttribute("role", "status");
    }

    /** Where the draft is worked on. */
    public static String address(UUID draft) {
        return "formular/utkast/" + draft;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<FormDraft> found = RouteId.of(event, DRAFT).flatMap(drafts::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        List<String> asked =
                event.getLocation().getQueryParameters().getParameters().getOrDefault(QUESTION, List.of());
        show(found.get(), asked.isEmpty() ? first(found.get().form()) : Spot.question(asked.get(0)));
    }

    private static Spot first(FormDefinition form) {
        return form.sections().isEmpty()
                ? Spot.FORM
                : Spot.section(form.sections().get(0).key());
    }

    private void show(FormDraft draft, Spot begin) {
        removeAll();
        @Nullable FormDefinition before = draft.basedOn() == null ? null : catalog.definition(draft.basedOn());
        DraftDesk at = new DraftDesk(draft, before, drafts, bank, people, this::gone);
        desk = at;
        problems = new DraftProblems(at::choose);
        DraftPreview preview = new DraftPreview(at);
        Outline outline = new Outline(at, part -> new BankDialog(at, part, bank, counts).open());
        Desktop middle = new Desktop(at, before);
        desktop = middle;
        contents = outline;
        header = new PageHeader("").with(saved, other).withActions(discard(), fullPreview(draft.id()), publish());
        Div columns = new Div(outline, middle, preview);
        columns.addClassName("draft-columns");
        add(header, problems, new DraftTabs(columns), columns);
        at.onChange(() -> changed(at));
        at.onHalfSaid(() -> problems(at));
        at.onOther(name -> other.setText(getTranslation(at.isTyping() ? "draft.other.later" : "draft.other", name)));
        changed(at);
        at.choose(begin);
    }

    private Button discard() {
        Button button =
                new Button(getTranslation("draft.discard"), click -> new DiscardQuestion(at(), this::left).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private Anchor fullPreview(UUID draft) {
        Anchor link =
                new Anchor(DraftPreviewView.address(draft), getTranslation("draft.preview.whole"), AnchorTarget.BLANK);
        link.addClassName("header-link");
        return link;
    }

    private Button publish() {
        Button button = new Button(getTranslation("draft.publish"), click -> {
            Proposal proposal = drafts.check(at().draft().id());
            boolean whole = desktop == null || desktop.unfinishedNow().isEmpty();
            problems(at());
            if (whole && isOnlyAsBefore(proposal)) {
                Notice.failed(getTranslation("draft.publish.same"));
            } else if (whole && proposal.isWell()) {
                new PublishQuestion(at(), drafts, proposal).open();
            } else {
                problems.insist();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void changed(DraftDesk at) {
        title = at.form().title();
        header.setTitleText(title);
        UI.getCurrent().getPage().setTitle(getPageTitle());
        Proposal proposal = drafts.check(at.draft().id());
        saved.setText(getTranslation(
                proposal.previous() == null ? "draft.saved.first" : "draft.saved",
                String.valueOf(proposal.form() == null ? 1 : proposal.form().version()),
                words.time(at.draft().changedAt())));
        faults = isOnlyAsBefore(proposal) ? List.of() : proposal.faults();
        problems(at);
    }

    /** Nothing has been changed yet: there is nothing to publish, and nothing to put right. */
    private static boolean isOnlyAsBefore(Proposal proposal) {
        return proposal.isAsBefore() && proposal.faults().size() == 1;
    }

    private void problems(DraftDesk at) {
        List<Spot> unfinished = desktop == null ? List.of() : desktop.unfinished();
        problems.show(at.form(), faults, unfinished);
        getElement().executeJs("this.halfSaid = $0", desktop != null && desktop.isHalfSaid());
        Set<Spot> places = new HashSet<>(unfinished);
        faults.forEach(fault -> places.add(FaultPlace.of(fault, at.form()).spot()));
        if (contents != null) {
            contents.faults(places);
        }
    }

    private DraftDesk at() {
        if (desk == null) {
            throw new IllegalStateException("No draft is open");
        }
        return desk;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(LOOK_MS);
        polling = ui.addPollListener(poll -> at().look());
        getElement().executeJs(UNDO_KEY);
        getElement().executeJs(ASK_BEFORE_GOING);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** Somebody else has published it or thrown it away. */
    private void gone() {
        left();
        Notice.failed(getTranslation("draft.gone"));
    }

    private void left() {
        UI.getCurrent().navigate(FormsView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("draft.title", title);
    }
}
