package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.horizon.SameAddressException;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Sources;
import se.arshjulet.horizon.TipPages;
import se.arshjulet.horizon.Tips;
import se.arshjulet.horizon.Tips.Draft;
import se.arshjulet.horizon.Tips.Earlier;

/** A tip in ten seconds: the address, and what it is about comes by itself. The bookmarklet opens it with the address in place. */
@Route("omvarld/ny")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class NewTipView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter with what a source offers, when that is what is made a tip. */
    static final String OFFER = "nytt";

    private final Tips tips;
    private final Sectors sectors;
    private final Conclusions conclusions;
    private final TipPages pages;
    private final Sources sources;
    private final TipWords words;
    private final Button another = new Button(getTranslation("horizon.save.another"), click -> save(false, true));
    private final Button save = new Button(getTranslation("horizon.save"), click -> save(false, false));
    private QuickForm form;
    private @Nullable UUID offer;

    NewTipView(Tips tips, Sectors sectors, Conclusions conclusions, TipPages pages, Sources sources, DateWords dates) {
        super(Width.READING);
        this.tips = tips;
        this.sectors = sectors;
        this.conclusions = conclusions;
        this.pages = pages;
        this.sources = sources;
        words = new TipWords(this, dates.in(getLocale()));
        form = new QuickForm(tips, pages, sectors.all(), holding(), words);
        addClassName("new-tip");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        another.setDisableOnClick(true);
    }

    private List<Conclusions.Line> holding() {
        return conclusions.list().stream()
                .filter(line -> line.holdsOn(words.dates().today()))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        show(new QuickForm(tips, pages, sectors.all(), holding(), words));
        offer = offered(query.getSingleParameter(OFFER).orElse(""));
        form.begin(
                query.getSingleParameter("adress").orElse(""),
                query.getSingleParameter("titel").map(String::strip).orElse(""));
    }

    private static @Nullable UUID offered(String id) {
        try {
            SignedIn person = SignedIn.current();
            boolean settles = person.is(Role.COORDINATOR) && !person.byLink();
            return id.isEmpty() || !settles ? null : UUID.fromString(id);
        } catch (IllegalArgumentException nothingSuch) {
            return null;
        }
    }

    private void show(QuickForm fresh) {
        form = fresh;
        removeAll();
        RouterLink back = new RouterLink(getTranslation("horizon.back"), HorizonView.class);
        back.addClassName("back-link");
        add(
                back,
                new PageHeader(getPageTitle()).withLine(getTranslation("horizon.new.line")),
                form,
                new ActionBar().right(another, save),
                new Bookmarklet());
    }

    private void save(boolean anyway, boolean more) {
        try {
            form.value().ifPresent(draft -> form.problems.attempt(() -> keep(draft, anyway, more)));
        } finally {
            save.setEnabled(true);
            another.setEnabled(true);
        }
    }

    private void keep(Draft draft, boolean anyway, boolean more) {
        UUID id;
        try {
            id = tips.add(draft, anyway);
        } catch (SameAddressException same) {
            ask(same.earlier(), more);
            return;
        }
        if (offer != null) {
            sources.settle(offer);
            offer = null;
        }
        Notice.done(getTranslation("horizon.saved"));
        if (more) {
            show(new QuickForm(tips, pages, sectors.all(), holding(), words));
            form.begin("", "");
        } else {
            getUI().ifPresent(ui -> ui.navigate(HorizonView.class, QueryParameters.of("tips", id.toString())));
        }
    }

    private void ask(Earlier earlier, boolean more) {
        new Question(
                        getTranslation("horizon.same.title"),
                        getTranslation(
                                "horizon.same.line", earlier.title(), earlier.addedBy(), words.day(earlier.addedOn())),
                        getTranslation("horizon.same.anyway"),
                        () -> save(true, more))
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("horizon.new");
    }
}
