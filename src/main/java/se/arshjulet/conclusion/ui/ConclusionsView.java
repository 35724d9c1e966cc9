package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.ConclusionPublications;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.interview.MappingArea;

/** Konklusionerna, read in a minute: how each goes, what is done about it and what is late. */
@Route("konklusioner")
@Menu(order = 45, title = "menu.conclusions", icon = "vaadin:lightbulb")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class ConclusionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Conclusions conclusions;
    private final FollowUps followUps;
    private final ConclusionDrafts drafts;
    private final ConclusionPublications publications;
    private final Evidence evidence;
    private final DateWords words;
    private final boolean coordinator = SignedIn.current().is(Role.COORDINATOR);
    private final Div top = new Div();
    private final AreaFilter filter = new AreaFilter();
    private final Div list = new Div();

    ConclusionsView(
            Conclusions conclusions,
            FollowUps followUps,
            ConclusionDrafts drafts,
            ConclusionPublications publications,
            Evidence evidence,
            DateWords words) {
        super(Width.FULL);
        this.conclusions = conclusions;
        this.followUps = followUps;
        this.drafts = drafts;
        this.publications = publications;
        this.evidence = evidence;
        this.words = words.in(getLocale());
        addClassName("conclusions");
        add(top, filter, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AreaFilter.read(event.getLocation().getQueryParameters()).orElse(null));
    }

    private void show(@Nullable MappingArea area) {
        List<Line> all = conclusions.list();
        showTop(all);
        filter.choose(area);
        filter.setVisible(!all.isEmpty());
        list.removeAll();
        list.add(
                all.isEmpty()
                        ? nothingYet()
                        : rows(all.stream()
                                .filter(line -> area == null || line.areas().contains(area))
                                .toList()));
    }

    private void showTop(List<Line> all) {
        top.removeAll();
        PageHeader header = new PageHeader(getPageTitle());
        if (!all.isEmpty()) {
            header.withLine(new Summary(all, words.today()).words());
            header.withActions(link("konklusioner/atgarder", getTranslation("conclusion.actions.all")));
        }
        if (coordinator && !all.isEmpty()) {
            Button propose = new Button(getTranslation("conclusion.draft.new"), click -> UI.getCurrent()
                    .navigate(NewDraftView.class));
            header.withActions(propose, writeButton("conclusion.new"));
        }
        top.add(header);
        top.add(new FollowUpStrip(followUps, words, !all.isEmpty()));
        top.add(new DraftStrip(drafts.underWay(), words));
        if (coordinator) {
            top.add(new UnpublishedStrip(publications, () -> showTop(conclusions.list())));
        }
    }

    private static Component link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("header-link");
        return link;
    }

    private Button writeButton(String key) {
        Button write = new Button(getTranslation(key), click -> UI.getCurrent().navigate(NewConclusionView.class));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return write;
    }

    private Component nothingYet() {
        Component[] first = coordinator ? new Component[] {writeButton("conclusion.first")} : new Component[0];
        return new EmptyState(getTranslation("conclusion.empty"), getTranslation("conclusion.empty.next"), first);
    }

    private Component rows(List<Line> shown) {
        List<Line> holding =
                shown.stream().filter(line -> line.holdsOn(words.today())).toList();
        List<Line> ended =
                shown.stream().filter(line -> !line.holdsOn(words.today())).toList();
        Div rows = new Div();
        rows.add(holding.isEmpty() ? new Paragraph(getTranslation("conclusion.filter.nothing")) : list(holding));
        if (!ended.isEmpty()) {
            NativeDetails details =
                    new NativeDetails(getTranslation("conclusion.ended.count", ended.size()), list(ended));
            details.addClassName("conclusions-ended");
            rows.add(details);
        }
        return rows;
    }

    private UnorderedList list(List<Line> lines) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("conclusion-list");
        Set<Integer> lost = coordinator
                ? evidence.losses().stream().map(Evidence.Loss::number).collect(Collectors.toSet())
                : Set.of();
        lines.forEach(line -> rows.add(new ConclusionRow(line, lost.contains(line.number()), words)));
        return rows;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conclusion.title");
    }
}
