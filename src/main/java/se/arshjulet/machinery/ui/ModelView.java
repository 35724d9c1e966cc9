package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.machinery.Cases;
import se.arshjulet.machinery.Failures;
import se.arshjulet.machinery.Failures.Filter;
import se.arshjulet.machinery.Models;
import se.arshjulet.machinery.Models.Drawing;

/** One model: drawn, and as a table; who stands at the step that one has chosen; and what has failed. */
@Route("processer/:" + ModelView.KEY)
@RolesAllowed(Role.Names.SYSTEM_ADMINISTRATOR)
class ModelView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String KEY = "modelKey";
    static final String VERSION = "version";
    static final String STEP = "steg";

    private final Models models;
    private final Failures failures;
    private final Cases cases;
    private final DateWords words;
    private String title = "";

    ModelView(Models models, Failures failures, Cases cases, DateWords words) {
        super(Width.FULL);
        this.models = models;
        this.failures = failures;
        this.cases = cases;
        this.words = words.in(getLocale());
        addClassName("machinery");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get(KEY).orElse("");
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Drawing> found = models.find(key, number(query.getSingleParameter(VERSION)));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = found.get().model().name();
        show(found.get(), query.getSingleParameter(STEP).orElse(null));
    }

    private static @Nullable Integer number(Optional<String> text) {
        return text.filter(digits -> digits.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private void show(Drawing drawing, @Nullable String step) {
        removeAll();
        String key = drawing.model().key();
        add(new PageHeader(title).with(new VersionChoice(drawing)));
        if (drawing.model().failed() > 0) {
            Filter filter = Filter.ofModel(key);
            add(section("machinery.failures", new FailureList(failures, filter, words, () -> again(key, step))));
        }
        ModelDrawing picture = new ModelDrawing();
        picture.show(drawing);
        picture.onOpen(chosen -> getUI().ifPresent(
                        ui -> ui.navigate(ModelView.class, new RouteParameters(KEY, key), address(drawing, chosen))));
        Div both = new Div(picture, table(drawing, step));
        both.addClassName("machinery-both");
        add(section("machinery.standing", both));
    }

    private Component table(Drawing drawing, @Nullable String step) {
        if (drawing.steps().isEmpty()) {
            return new EmptyState(getTranslation("machinery.empty"), getTranslation("machinery.empty.next"));
        }
        Div beside = new Div(new StepTable(drawing, step, words));
        beside.addClassName("machinery-beside");
        if (step != null) {
            beside.add(new WaitingList(cases, drawing, step, words));
        }
        return beside;
    }

    private void again(String key, @Nullable String step) {
        models.find(key, null).ifPresent(now -> show(now, step));
    }

    static QueryParameters address(Drawing drawing, @Nullable String step) {
        Map<String, String> parameters = new HashMap<>();
        if (!drawing.version().equals(drawing.model().newest())) {
            parameters.put(VERSION, Integer.toString(drawing.version().number()));
        }
        if (step != null) {
            parameters.put(STEP, step);
        }
        return QueryParameters.simple(parameters);
    }

    private Section section(String heading, Component content) {
        Section section = new Section(new H2(getTranslation(heading)), content);
        section.addClassName("machinery-section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
