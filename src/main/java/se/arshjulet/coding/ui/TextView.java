package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.Coding.Coder;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.UnitUse;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.Correction;

/** A text to read and to mark in. */
@Route("kodning/text/:" + TextView.TEXT)
@RolesAllowed(Role.Names.COORDINATOR)
class TextView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String TEXT = "textId";

    private final Coding coding;
    private final Codebook codebook;
    private final InterviewTexts texts;
    private final List<UnitUse> uses;
    private final DateWords words;
    private final UUID reader = SignedIn.current().accountId();
    private String title = "";

    TextView(Coding coding, Codebook codebook, InterviewTexts texts, List<UnitUse> uses, DateWords words) {
        super(Width.FULL);
        this.coding = coding;
        this.codebook = codebook;
        this.texts = texts;
        this.uses = uses;
        this.words = words.in(getLocale());
        addClassName("coding-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Sheet> sheet = RouteId.of(event, TEXT).flatMap(coding::open);
        if (sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        UUID unit = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("enhet")
                .flatMap(TextView::id)
                .orElse(null);
        show(sheet.get(), unit);
    }

    private void askAboutUse(UUID unit, UUID text) {
        boolean withdrawn =
                coding.unit(unit).filter(it -> it.withdrawn() != null).isPresent();
        if (withdrawn) {
            new GiveBackQuestion(coding, unit, leaning(unit), () -> reload(text)).open();
        } else {
            new WithdrawQuestion(coding, unit, leaning(unit), () -> reload(text)).open();
        }
    }

    private List<UnitUse.Use> leaning(UUID unit) {
        return uses.stream()
                .flatMap(use -> use.of(List.of(unit)).getOrDefault(unit, List.of()).stream())
                .toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(Sheet sheet, @Nullable UUID unit) {
        removeAll();
        UUID text = sheet.head().id();
        title = Labels.of(sheet.head());
        Anchor back = new Anchor(Places.TEXTS, getTranslation("coding.texts.back"));
        back.addClassName("back-link");
        Div head = new Div();
        head.addClassName("coding-head");
        CodingPage page = new CodingPage(
                coding,
                codebook,
                text,
                id -> askAboutUse(id, text),
                () -> new KeysDialog().open(),
                () -> refreshHead(head, text));
        if (sheet.stage() == Stage.UNCONFIRMED) {
            add(
                    back,
                    head,
                    new EmptyState(
                            getTranslation("coding.pending"),
                            Labels.pending(sheet.head(), words),
                            new Anchor(
                                    "intervjuer/" + sheet.head().interviewId(),
                                    getTranslation("coding.pending.interview"))));
            head.add(header(sheet));
            return;
        }
        add(back, head, page);
        fill(head, sheet);
        page.show(CodingJson.of(sheet, codebook.living(), getLocale().getLanguage()), unit);
    }

    /** The text is hers from her first unit on. */
    private void refreshHead(Div head, UUID text) {
        coding.open(text).ifPresent(sheet -> {
            head.removeAll();
            fill(head, sheet);
        });
    }

    private void fill(Div head, Sheet sheet) {
        head.add(header(sheet));
        List<Correction> late = texts.correctionsBeside(sheet.head().id());
        if (!late.isEmpty()) {
            head.add(new LateCorrectionsNote(sheet.head().pseudonym(), late));
        }
        if (sheet.ended() != null) {
            head.add(EndedNote.yours(sheet.ended(), words));
        }
    }

    private PageHeader header(Sheet sheet) {
        PageHeader header = new PageHeader(Labels.of(sheet.head())).withLine(Labels.context(sheet.head()));
        header.with(Labels.badge(sheet.stage(), sheet.coders(), sheet.differences(), sheet.ended(), reader));
        if (sheet.stage() == Stage.AGREED && !sheet.coders().isEmpty()) {
            header.with(new Span(getTranslation(
                    "coding.coded-by",
                    String.join(
                            " " + getTranslation("conclusion.and") + " ",
                            sheet.coders().stream().map(Coder::name).toList()))));
        }
        UUID text = sheet.head().id();
        header.withActions(new TextActions(coding, sheet, reader, words, work -> act(text, work)));
        return header;
    }

    private void act(UUID text, Runnable work) {
        if (new FieldProblems().attempt(work)) {
            coding.open(text)
                    .ifPresent(sheet -> Notice.done(getTranslation(
                            switch (sheet.stage()) {
                                case WAITING -> "coding.now.waiting";
                                case DIFFERING -> "coding.now.differing";
                                case AGREED -> "coding.now.agreed";
                                default -> "coding.now.open";
                            })));
        }
        reload(text);
    }

    private void reload(UUID text) {
        coding.open(text).ifPresent(sheet -> show(sheet, null));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
