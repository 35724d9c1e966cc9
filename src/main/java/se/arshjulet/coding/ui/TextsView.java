package se.arshjulet.coding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.Coding.TextLine;

/** Kodning: every text that can be coded, round by round, and how far that has come. */
@Route(Places.TEXTS)
@Menu(order = 43, title = "menu.coding", icon = "vaadin:bookmark-o")
@RolesAllowed(Role.Names.COORDINATOR)
class TextsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Coding coding;
    private final DateWords words;
    private final UUID reader = SignedIn.current().accountId();

    TextsView(Coding coding, DateWords words) {
        super(Width.WORKING);
        this.words = words.in(getLocale());
        this.coding = coding;
        addClassName("coding-texts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<TextLine> texts = coding.texts();
        PageHeader header = new PageHeader(getPageTitle());
        add(header, new Places(Places.TEXTS));
        if (texts.isEmpty()) {
            add(new EmptyState(
                    getTranslation("coding.texts.empty"),
                    getTranslation("coding.texts.empty.next"),
                    new Anchor("intervjuer", getTranslation("coding.texts.empty.link"))));
            return;
        }
        header.withLine(getTranslation(
                "coding.texts.line", texts.size(), count(texts, Stage.AGREED), count(texts, Stage.DIFFERING)));
        Map<String, List<TextLine>> rounds = texts.stream()
                .collect(Collectors.groupingBy(line -> line.head().round(), LinkedHashMap::new, Collectors.toList()));
        rounds.forEach((round, lines) -> add(new H2(round), list(lines)));
    }

    private static long count(List<TextLine> texts, Stage stage) {
        return texts.stream().filter(line -> line.stage() == stage).count();
    }

    private Component list(List<TextLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("text-list");
        lines.forEach(line -> list.add(row(line)));
        return list;
    }

    private ListItem row(TextLine line) {
        Anchor title = new Anchor(Places.text(line.head().id()), Labels.of(line.head()));
        title.addClassName("text-title");
        Span context = new Span(line.head().member() + " · " + line.head().title());
        context.addClassName("quiet");
        Div what = new Div(title, context);
        if (line.stage() == Stage.UNCONFIRMED) {
            Span pending = new Span(Labels.pending(line.head(), words));
            pending.addClassName("quiet");
            what.add(pending);
        }
        if (line.ended() != null) {
            Span ended =
                    new Span(getTranslation("coding.ended.short", line.ended().by()));
            ended.addClassName("text-ended");
            what.add(ended);
        }
        what.addClassName("text-what");
        Span units = new Span(getTranslation("coding.units", line.units()));
        units.addClassName("text-units");
        Component badge = Labels.badge(line, reader);
        if (line.stage() == Stage.DIFFERING) {
            Anchor settle = new Anchor(Places.differences(line.head().id()), badge);
            settle.addClassName("text-settle");
            badge = settle;
        }
        ListItem row = new ListItem(what, badge, units);
        row.addClassName("text-row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.coding");
    }
}
