package se.arshjulet.appendix.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.appendix.Appendices;
import se.arshjulet.appendix.Appendix;
import se.arshjulet.appendix.InvalidAppendixException;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.document.ui.RichTextField;

/** A year's appendix: to the left what stands in it, to the right what is missing and the files. Who only reads sees the files. */
@Route("bilaga/:year?([0-9]{4})")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REVIEWER, Role.Names.READER})
class AppendixView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Appendices appendices;
    private final Rounds rounds;
    private final DateWords words;
    private final boolean makes =
            SignedIn.current().is(Role.COORDINATOR) && !SignedIn.current().byLink();
    private int year;

    AppendixView(Appendices appendices, Rounds rounds, DateWords words) {
        super(Width.FULL);
        this.appendices = appendices;
        this.rounds = rounds;
        this.words = words.in(getLocale());
        addClassName("appendix-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().get("year").map(Integer::parseInt).orElseGet(() -> words.today()
                .getYear());
        removeAll();
        try {
            show();
        } catch (InvalidAppendixException noSuchYear) {
            removeAll();
            add(header(), new EmptyState(noSuchYear.sentence(), ""));
        }
    }

    private PageHeader header() {
        return new PageHeader(getPageTitle())
                .withLine(getTranslation("appendix.line"))
                .with(years());
    }

    private Nav years() {
        Nav years = new Nav();
        years.addClassName("appendix-years");
        years.getElement().setAttribute("aria-label", getTranslation("appendix.years"));
        appendices.years().forEach(one -> {
            RouterLink link = new RouterLink(
                    String.valueOf(one), AppendixView.class, new RouteParameters("year", String.valueOf(one)));
            if (one == year) {
                link.getElement().setAttribute("aria-current", "page");
            }
            years.add(link);
        });
        return years;
    }

    private void show() {
        FilesPanel files = new FilesPanel(appendices, words, year, makes);
        if (!makes) {
            add(header(), files);
            return;
        }
        Appendix appendix = appendices.open(year);
        long there = appendix.entries().filter(one -> one.approved() > 0).count();
        long all = appendix.entries().count();
        int lacking = appendices.missing(year).size();
        PageHeader header = header();
        header.with(new Paragraph(getTranslation("appendix.standing", there, all)));
        Button decide = new Button(
                getTranslation(appendices.editions(year).isEmpty() ? "appendix.decide" : "appendix.decide.change"));
        decide.setEnabled(there > 0);
        decide.addClickListener(click -> new DecideQuestion(
                        appendices, year, !appendices.editions(year).isEmpty(), lacking, files::refresh)
                .open());
        MissingPanel missing = new MissingPanel(appendices, rounds, words, year, appendix.listsMissing());
        if (lacking > 0) {
            // What is missing is what there is to do; deciding what is half-filled comes second.
            Button see = new Button(getTranslation("appendix.missing.see", lacking), click -> missing.come());
            see.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(see, decide);
        } else {
            decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(decide);
        }
        Div left = new Div(opening(appendix), order(all));
        left.addClassName("appendix-content");
        Div right = new Div(missing, files);
        right.addClassName("appendix-beside");
        Div both = new Div(left, right);
        both.addClassName("appendix-both");
        add(header, both);
    }

    /** Kept as she writes; what somebody else has written meanwhile is not lost. */
    private RichTextField opening(Appendix appendix) {
        RichTextField opening = new RichTextField(getTranslation("appendix.opening"));
        opening.setHelperText(getTranslation("appendix.opening.help"));
        opening.setPlaceholder(getTranslation("appendix.opening.placeholder"));
        opening.setValue(appendix.opening());
        String[] kept = {appendix.opening()};
        opening.addValueChangeListener(change -> {
            try {
                appendices.writeOpening(year, kept[0], change.getValue());
                kept[0] = change.getValue();
                opening.setInvalid(false);
                opening.setHelperText(getTranslation(
                        "appendix.opening.saved",
                        words.time(words.at(words.today(), words.now().toLocalTime()))));
            } catch (InvalidAppendixException refusal) {
                opening.setErrorMessage(refusal.sentence());
                opening.setInvalid(true);
            }
        });
        return opening;
    }

    private Section order(long all) {
        Section order = new Section(new H2(getTranslation("appendix.order")));
        order.addClassName("appendix-order");
        if (all == 0) {
            order.add(new EmptyState(
                    getTranslation("appendix.empty", String.valueOf(year)), getTranslation("appendix.empty.next")));
        }
        order.add(new InsatsOrder(appendices, year));
        return order;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appendix.title", String.valueOf(year));
    }
}
