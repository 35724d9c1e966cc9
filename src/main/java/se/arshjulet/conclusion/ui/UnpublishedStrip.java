package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.ConclusionPublications;
import se.arshjulet.conclusion.InvalidConclusionException;

/** What the public does not see yet, for the coordinator to publish. Not there when the public sees all of it. */
class UnpublishedStrip extends Section {

    private final ConclusionPublications publications;
    private final Runnable published;

    UnpublishedStrip(ConclusionPublications publications, Runnable published) {
        this.publications = publications;
        this.published = published;
        addClassName("strip");
        getElement().setAttribute("aria-label", getTranslation("conclusion.unpublished"));
        List<String> differences = publications.differences();
        setVisible(!differences.isEmpty());
        UnorderedList list = new UnorderedList();
        differences.forEach(difference -> list.add(new ListItem(difference)));
        NativeDetails details =
                new NativeDetails(getTranslation("conclusion.unpublished.count", differences.size()), list);
        details.addClassName("strip-details");
        Button publish = new Button(getTranslation("conclusion.publish"), click -> new Question(
                        getTranslation("conclusion.publish.title"),
                        getTranslation("conclusion.publish.what", differences.size()),
                        getTranslation("conclusion.publish"),
                        this::publish)
                .open());
        add(new Span(details), publish);
    }

    private void publish() {
        try {
            int number = publications.publish("");
            Notice.done(getTranslation("conclusion.published", number));
        } catch (InvalidConclusionException refused) {
            Notice.failed(String.join(" ", refused.problems().values()));
        }
        published.run();
    }
}
