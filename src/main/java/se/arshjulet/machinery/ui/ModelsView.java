package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.machinery.Failures;
import se.arshjulet.machinery.Failures.Filter;
import se.arshjulet.machinery.Models;
import se.arshjulet.machinery.Models.Model;

/** Arbetsgångar: what goes on in the machinery of all associations, and first of all what does not. */
@Route("processer")
@Menu(order = 91, title = "menu.machinery", icon = "vaadin:cogs")
@RolesAllowed(Role.Names.SYSTEM_ADMINISTRATOR)
class ModelsView extends Page implements HasDynamicTitle {

    private final Models models;
    private final Failures failures;
    private final DateWords words;

    ModelsView(Models models, Failures failures, DateWords words) {
        super(Width.WORKING);
        this.models = models;
        this.failures = failures;
        this.words = words.in(getLocale());
        addClassName("machinery");
        show();
    }

    private void show() {
        removeAll();
        List<Model> all = models.all();
        int failed = all.stream().mapToInt(Model::failed).sum();
        add(new PageHeader(getTranslation("machinery.title"))
                .withLine(getTranslation("machinery.line"))
                .with(state(failed)));
        if (failed > 0) {
            add(section("machinery.failures", new FailureList(failures, Filter.ALL, words, this::show)));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("machinery-models");
        all.forEach(model -> list.add(new ModelLine(model)));
        add(section("machinery.models", list));
    }

    private Component state(int failed) {
        return failed == 0
                ? new StatusBadge(State.DONE, getTranslation("machinery.well"))
                : new StatusBadge(State.ATTENTION, getTranslation("machinery.not-well", failed));
    }

    private Section section(String title, Component content) {
        Section section = new Section(new H2(getTranslation(title)), new Div(content));
        section.addClassName("machinery-section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("machinery.title");
    }
}
