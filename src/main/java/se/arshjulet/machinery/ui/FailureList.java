package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.machinery.Failures;
import se.arshjulet.machinery.Failures.Failure;
import se.arshjulet.machinery.Failures.Filter;
import se.arshjulet.machinery.Failures.RetriedAll;

/** What has failed, the oldest first, and what can be done about it. */
class FailureList extends Div {

    private static final int MOST = 50;

    private final Failures failures;
    private final Runnable changed;

    /** @param changed called when something was done with one */
    FailureList(Failures failures, Filter filter, DateWords words, Runnable changed) {
        this.failures = failures;
        this.changed = changed;
        addClassName("failures");
        List<Failure> shown = failures.list(filter, MOST);
        int all = failures.count(filter);
        String model = filter.modelKey();
        if (model != null && all > 1) {
            add(new Button(getTranslation("machinery.retry-all", all), click -> retryAll(model)));
        }
        UnorderedList list = new UnorderedList();
        shown.forEach(failure -> list.add(new FailureEntry(failure, failures, words, changed)));
        add(list);
        if (all > shown.size()) {
            Paragraph more = new Paragraph(getTranslation("machinery.failures.more", all - shown.size()));
            more.addClassName("quiet");
            add(more);
        }
    }

    private void retryAll(String model) {
        RetriedAll retried = failures.retryAll(model);
        String words = getTranslation("machinery.retried-all", retried.well(), retried.failed(), retried.left());
        if (retried.failed() > 0) {
            Notice.failed(words);
        } else {
            Notice.done(words);
        }
        changed.run();
    }
}
