package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.machinery.Models.Model;

/** One model in the list: how much goes on in it, how much has failed, and what stays in old versions. */
class ModelLine extends ListItem {

    ModelLine(Model model) {
        addClassName("machinery-model");
        RouterLink name =
                new RouterLink(model.name(), ModelView.class, new RouteParameters(ModelView.KEY, model.key()));
        name.addClassName("machinery-model-name");
        Span version = quiet(getTranslation("machinery.version", model.newest().number()));
        Div what = new Div(name, version);
        what.addClassName("machinery-model-what");
        Div counts = new Div(new Span(getTranslation("machinery.count.running", model.running())));
        counts.addClassName("machinery-model-counts");
        if (model.failed() > 0) {
            counts.add(new StatusBadge(State.ATTENTION, getTranslation("machinery.count.failed", model.failed())));
        }
        Div first = new Div(what, counts);
        first.addClassName("machinery-model-line");
        add(first);
        model.versions().stream()
                .skip(1)
                .forEach(old -> new OldVersion(old).words().forEach(line -> add(quiet(line))));
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
