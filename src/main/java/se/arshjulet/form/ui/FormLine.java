package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.form.OwnForms.Version;

/** A version of a form in the list: what it is, where it comes from and how often it has been asked. */
final class FormLine extends ListItem {

    FormLine(Version version, int rounds, @Nullable Person by, DateWords words) {
        addClassName("form-line");
        RouterLink title = new RouterLink(
                version.title(),
                FormVersionView.class,
                new RouteParameters(FormVersionView.VERSION, version.id().toString()));
        title.addClassName("form-line-title");
        Span key = new Span(getTranslation("form.forms.version", version.number()));
        key.addClassName("form-line-quiet");
        Div what = new Div(title, key);
        what.addClassName("form-line-what");
        Span published = new Span(published(version, by, words));
        published.addClassName("form-line-quiet");
        Span used = new Span(getTranslation("form.forms.rounds", rounds));
        used.addClassNames("form-line-quiet", "form-line-rounds");
        add(what, published, used);
    }

    private String published(Version version, @Nullable Person by, DateWords words) {
        return FormOrigin.of(this, version, by, words);
    }
}
