package se.arshjulet.coding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Codebook.Use;

/** Kodboken: the tree of codes, what each stands for, and what has been done with it. */
@Route(Places.CODES)
@RolesAllowed(Role.Names.COORDINATOR)
class CodesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHANGES = 30;

    private final Codebook codebook;
    private final DateWords words;

    CodesView(Codebook codebook, DateWords words) {
        super(Width.FULL);
        this.codebook = codebook;
        this.words = words.in(getLocale());
        addClassName("coding-codes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<CodeItem> codes = codebook.living();
        Map<UUID, Use> uses = codebook.uses();
        Set<UUID> above = codes.stream().map(CodeItem::parentId).collect(Collectors.toSet());
        PageHeader header = new PageHeader(getPageTitle());
        if (!codes.isEmpty()) {
            header.withLine(getTranslation("coding.codes.line", codes.size()));
            header.withActions(
                    download("kodning/hamta/kodbok.docx", "coding.take.docx"),
                    download("kodning/hamta/kodbok.csv", "coding.take.csv"),
                    add());
        }
        add(header, new Places(Places.CODES));
        if (codes.isEmpty()) {
            add(new EmptyState(getTranslation("coding.codes.empty"), getTranslation("coding.codes.empty.next"), add()));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("code-list");
        codes.forEach(code -> list.add(row(code, uses.getOrDefault(code.id(), Use.NONE), above.contains(code.id()))));
        Section history = new Section(
                new H2(getTranslation("coding.history")),
                new ChangeList(codebook.history(0, CHANGES), codebook, words, this::show));
        Div columns = new Div(new Div(list), history);
        columns.addClassName("coding-columns");
        add(columns);
    }

    private Anchor download(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("header-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Button add() {
        Button add = new Button(
                getTranslation("coding.code.new"), click -> UI.getCurrent().navigate(Places.CODES + "/ny"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private ListItem row(CodeItem code, Use use, boolean sum) {
        Anchor name = new Anchor(Places.code(code.id()), code.name());
        name.addClassName("text-title");
        Anchor quotes = new Anchor(
                new QuoteAddress("", code.id(), sum, null, null, null).address(Places.SEARCH),
                getTranslation("coding.codes.quotes", use.quotes()));
        quotes.setAriaLabel(getTranslation("coding.codes.quotes.of", code.name(), use.quotes()));
        Div units = new Div(quotes);
        units.addClassName("text-units");
        if (use.underWay() > 0) {
            units.add(new Span(getTranslation("coding.codes.under-way", use.underWay())));
        }
        boolean defined = !code.definition().isEmpty();
        Paragraph definition = new Paragraph(defined ? code.definition() : getTranslation("coding.code.undefined"));
        if (!defined) {
            definition.addClassName("code-missing");
        }
        ListItem row = new ListItem(name, units, definition);
        row.addClassName("code-row");
        row.getStyle().set("--depth", String.valueOf(code.depth()));
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coding.places.codes");
    }
}
