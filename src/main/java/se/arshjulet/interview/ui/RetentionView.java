package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.SelectionWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.interview.InformantKey;
import se.arshjulet.interview.Retention;
import se.arshjulet.interview.Retention.Decided;
import se.arshjulet.interview.Retention.Kept;
import se.arshjulet.interview.Retention.Named;
import se.arshjulet.interview.TextUse;

/** What is kept of the interviews, until when, and the gallring of it. */
@Route("intervjuer/gallring")
@RolesAllowed(Role.Names.COORDINATOR)
class RetentionView extends Page implements HasDynamicTitle {

    private final Retention retention;
    private final List<TextUse> uses;
    private final DateWords words;
    private final boolean holder;
    private final Grid<Kept> texts = new Grid<>();
    private final Grid<Named> names = new Grid<>();
    private final UnorderedList decisions = new UnorderedList();
    private final Button keep;
    private final Button erase;

    RetentionView(Retention retention, InformantKey key, List<TextUse> uses, DateWords words) {
        super(Width.WORKING);
        this.retention = retention;
        this.uses = uses;
        this.words = words.in(getLocale());
        this.holder = key.holders().contains(SignedIn.current().accountId());
        Span eyebrow = new Span(new Anchor("intervjuer/nyckelpersoner", getTranslation("informant.title")));
        eyebrow.addClassName("eyebrow");
        keep = new Button(getTranslation("retention.keep"), click -> keep());
        erase = new Button(getTranslation("retention.erase.ask"), click -> erase());
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        erase.setVisible(holder);
        decisions.addClassName("plain-list");
        add(
                eyebrow,
                new PageHeader(getPageTitle())
                        .withLine(getTranslation("retention.line"))
                        .withActions(keep, erase));
        if (!holder) {
            Paragraph only = new Paragraph(getTranslation("retention.only-holders"));
            only.addClassName("quiet");
            add(only);
        }
        add(textSection(), nameSection(), decisionSection());
        show();
    }

    private Component textSection() {
        texts.setSelectionMode(Grid.SelectionMode.MULTI);
        SelectionWords.on(texts);
        texts.setItemSelectableProvider(text -> !text.isErased());
        texts.setAllRowsVisible(true);
        texts.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        texts.addComponentColumn(text -> both(
                        text.pseudonym() + " · " + title(text) + ", " + text.round(),
                        new Span(text.member() + " · "),
                        standing(text)))
                .setHeader(getTranslation("retention.text"));
        texts.addSelectionListener(change -> enable());
        texts.setEmptyStateText(getTranslation("retention.none"));
        return new Section(new H2(getTranslation("retention.texts")), texts);
    }

    /** What it is, and under it how it stands: one column, which a phone has room for. */
    private static Component both(String what, Component... facts) {
        Span name = new Span(what);
        name.addClassName("informant-function");
        Div under = new Div(facts);
        under.addClassName("quiet");
        Div both = new Div(name, under);
        both.addClassName("informant-words");
        return both;
    }

    private String title(Kept text) {
        return text.recording() > 0 ? getTranslation("interview.recording", text.recording()) : text.title();
    }

    private Component standing(Kept text) {
        if (text.isErased()) {
            return new StatusBadge(State.ENDED, getTranslation("retention.erased", text.erasedBy()));
        }
        if (text.consentWithdrawn()) {
            return new StatusBadge(State.ATTENTION, getTranslation("informant.withdrawn"));
        }
        if (text.keepUntil() == null) {
            return new Span(getTranslation("retention.open-ended"));
        }
        String day = words.dayAndYear(text.keepUntil());
        return text.isDue(words.today())
                ? new StatusBadge(State.ATTENTION, getTranslation("retention.due", day))
                : new Span(getTranslation("retention.until", day));
    }

    private Component nameSection() {
        SelectionWords.on(names);
        names.setSelectionMode(holder ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        names.setAllRowsVisible(true);
        names.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        names.addComponentColumn(one -> both(
                        one.pseudonym() + " · " + one.function(),
                        new Span(one.member() + " · " + getTranslation("retention.texts-left", one.texts()))))
                .setHeader(getTranslation("retention.who"));
        if (holder) {
            names.addSelectionListener(change -> enable());
        }
        names.setEmptyStateText(getTranslation("retention.names.none"));
        Paragraph about = new Paragraph(getTranslation("retention.names.about"));
        about.addClassName("quiet");
        return new Section(new H2(getTranslation("retention.names")), about, names);
    }

    private Component decisionSection() {
        return new Section(new H2(getTranslation("retention.decisions")), decisions);
    }

    private void show() {
        texts.setItems(retention.texts());
        names.setItems(retention.named());
        decisions.removeAll();
        List<Decided> all = retention.decisions();
        if (all.isEmpty()) {
            decisions.add(new ListItem(new EmptyState(getTranslation("retention.decisions.none"), "")));
        }
        all.forEach(one -> decisions.add(decision(one)));
        enable();
    }

    private ListItem decision(Decided one) {
        Span who = new Span(one.decision().decidedBy() + ", "
                + words.dayAndYear(one.decision().decidedOn()));
        who.addClassName("informant-function");
        Span what = new Span(what(one.texts(), one.recordings(), one.names()) + " · "
                + one.decision().reason());
        what.addClassName("quiet");
        Div both = new Div(who, what);
        both.addClassName("informant-words");
        return new ListItem(both);
    }

    private void enable() {
        keep.setEnabled(!texts.getSelectedItems().isEmpty());
        erase.setEnabled(
                !texts.getSelectedItems().isEmpty() || !names.getSelectedItems().isEmpty());
    }

    private void keep() {
        Set<UUID> chosen = ids();
        new KeepUntilQuestion(chosen.size(), day -> {
                    if (new InterviewProblems().attempt(() -> retention.keepUntil(chosen, day))) {
                        show();
                        Notice.done(getTranslation("retention.keep.done"));
                    }
                })
                .open();
    }

    private void erase() {
        Set<UUID> chosen = ids();
        int sounds = (int) texts.getSelectedItems().stream()
                .filter(text -> text.recording() > 0)
                .count();
        Set<UUID> people =
                names.getSelectedItems().stream().map(Named::informantId).collect(Collectors.toSet());
        String what = what(chosen.size() - sounds, sounds, people.size());
        new ErasureQuestion(what, which(), decision -> {
                    retention.erase(decision, chosen, people);
                    show();
                    Notice.done(getTranslation("retention.erase.done", what));
                })
                .open();
    }

    /** "N16 · Anteckningar, Intervjuer 2026: 12 citat, Konklusion 3 lutar sig mot dem" */
    private List<String> which() {
        Set<UUID> ids = ids();
        List<Map<UUID, TextUse.Use>> made =
                uses.stream().map(use -> use.of(ids)).toList();
        Stream<String> said = texts.getSelectedItems().stream().map(text -> "%s · %s%s"
                .formatted(text.pseudonym(), title(text) + ", " + text.round(), made(text.id(), made)));
        Stream<String> people =
                names.getSelectedItems().stream().map(one -> getTranslation("retention.which.name", one.pseudonym()));
        return Stream.concat(said, people).sorted().toList();
    }

    private String made(UUID text, List<Map<UUID, TextUse.Use>> made) {
        return made.stream()
                .flatMap(one -> Stream.ofNullable(one.get(text)))
                .map(use -> ": " + getTranslation("retention.which.quotes", use.quotes())
                        + (use.leaning().isEmpty()
                                ? ""
                                : ". " + getTranslation("retention.which.leaning", String.join(", ", use.leaning()))))
                .collect(Collectors.joining());
    }

    /** "3 texter, en inspelning och ett namn" */
    private String what(int textCount, int soundCount, int nameCount) {
        List<String> parts = Stream.of(
                        count("retention.count.texts", textCount),
                        count("retention.count.recordings", soundCount),
                        count("retention.count.names", nameCount))
                .filter(part -> !part.isEmpty())
                .toList();
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + getTranslation("retention.and") + " "
                        + parts.get(last);
    }

    private String count(String key, int number) {
        return number == 0 ? "" : getTranslation(key, number);
    }

    private Set<UUID> ids() {
        return texts.getSelectedItems().stream().map(Kept::id).collect(Collectors.toSet());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.title");
    }
}
