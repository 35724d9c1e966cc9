package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import se.arshjulet.machinery.Models.Drawing;
import se.arshjulet.machinery.Models.Version;

/** Which version is drawn, and the others in which something goes on. */
class VersionChoice extends Div {

    VersionChoice(Drawing drawing) {
        addClassName("machinery-versions");
        Div line = new Div();
        line.addClassName("machinery-version-line");
        for (Version version : drawing.model().versions()) {
            String words = getTranslation("machinery.version.running", version.number(), version.running());
            boolean shown = version.equals(drawing.version());
            if (shown) {
                Span here = new Span(words);
                here.addClassName("machinery-version-here");
                line.add(here);
            } else {
                RouterLink link = new RouterLink(
                        words,
                        ModelView.class,
                        new RouteParameters(ModelView.KEY, drawing.model().key()));
                link.setQueryParameters(
                        QueryParameters.simple(Map.of(ModelView.VERSION, Integer.toString(version.number()))));
                line.add(link);
            }
        }
        add(line);
        drawing.model().versions().stream()
                .skip(1)
                .forEach(old -> new OldVersion(old).words().forEach(words -> {
                    Paragraph why = new Paragraph(words);
                    why.addClassName("quiet");
                    add(why);
                }));
    }
}
