package se.arshjulet.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.CodedUnits;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.interview.InterviewTexts;

/** Citat: what has been said, found by words, code, area, member and year, to read through. */
@Route(Places.SEARCH)
@RolesAllowed(Role.Names.COORDINATOR)
class QuotesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_A_TIME = 50;

    private final CodedUnits units;
    private final List<CodeItem> codes;
    private final QuoteFilter filter;
    private final Anchor asDocument = download("coding.take.docx");
    private final Anchor asTable = download("coding.take.csv");
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("coding.quotes.more"), click -> showMore());
    private UnorderedList rows = new UnorderedList();
    private QuoteAddress address = QuoteAddress.ALL;
    private int shown;
    private int all;

    QuotesView(CodedUnits units, Codebook codebook, InterviewTexts texts) {
        super(Width.WORKING);
        this.units = units;
        codes = codebook.living();
        filter = new QuoteFilter(codes, texts.list(), this::choose);
        addClassName("coding-quotes");
        count.addClassName("coding-count");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getPageTitle())
                        .withLine(getTranslation("coding.quotes.line"))
                        .withActions(asDocument, asTable),
                new Places(Places.SEARCH),
                filter,
                count,
                list,
                more);
    }

    private Anchor download(String key) {
        Anchor link = new Anchor("", getTranslation(key));
        link.addClassName("header-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = QuoteAddress.read(event.getLocation().getQueryParameters());
        filter.show(address);
        showFirst();
    }

    private void choose(QuoteAddress to) {
        address = to;
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(Places.SEARCH, to.parameters())));
        showFirst();
    }

    private void showFirst() {
        list.removeAll();
        rows = new UnorderedList();
        rows.addClassName("quote-rows");
        shown = 0;
        all = units.count(wanted());
        count.setText(getTranslation("coding.quotes.count", all));
        asDocument.setHref(address.address("kodning/hamta/citat.docx"));
        asTable.setHref(address.address("kodning/hamta/citat.csv"));
        asDocument.setVisible(all > 0);
        asTable.setVisible(all > 0);
        if (all == 0) {
            boolean nothing = address.equals(QuoteAddress.ALL);
            list.add(new EmptyState(
                    getTranslation(nothing ? "coding.quotes.empty" : "coding.quotes.no-match"),
                    getTranslation(nothing ? "coding.quotes.empty.next" : "coding.quotes.no-match.next")));
        } else {
            list.add(rows);
        }
        showMore();
    }

    private void showMore() {
        List<UnitView> next = units.list(wanted(), shown, AT_A_TIME);
        next.forEach(unit -> rows.add(new QuoteRow(unit)));
        shown += next.size();
        more.setVisible(shown < all);
    }

    private Filter wanted() {
        return address.filter(withUnder(address, codes));
    }

    /** The code that is asked for, with those under it if they are meant. */
    private static Set<UUID> withUnder(QuoteAddress address, List<CodeItem> codes) {
        UUID code = address.code();
        if (code == null) {
            return Set.of();
        }
        Set<UUID> wanted = codes.stream()
                .filter(it -> address.under() && isUnder(it, code, codes))
                .map(CodeItem::id)
                .collect(Collectors.toSet());
        wanted.add(code);
        return wanted;
    }

    private static boolean isUnder(CodeItem item, UUID code, List<CodeItem> codes) {
        UUID parent = item.parentId();
        return parent != null
                && (parent.equals(code)
                        || codes.stream()
                                .filter(above -> above.id().equals(parent))
                                .anyMatch(above -> isUnder(above, code, codes)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coding.places.search");
    }
}
