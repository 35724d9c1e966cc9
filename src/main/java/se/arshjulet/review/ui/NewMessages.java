package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.review.Threads;
import se.arshjulet.review.Threads.Unread;

/** The questions where somebody has written something that the person has not read, with the way there. Nothing if there are none. */
public final class NewMessages extends Section {

    private static final int SHOWN = 8;

    public NewMessages(Threads threads, DateWords words) {
        addClassName("new-messages");
        List<Unread> unread = threads.unread(SHOWN);
        setVisible(!unread.isEmpty());
        UnorderedList list = new UnorderedList();
        unread.forEach(thread -> list.add(line(thread, words)));
        add(
                new H2(getTranslation(
                        "review.talk.new",
                        unread.stream().mapToInt(Unread::count).sum())),
                list);
    }

    private ListItem line(Unread thread, DateWords words) {
        Anchor link = new Anchor("fragor/" + thread.threadId(), thread.place());
        Span title = new Span(thread.title());
        Div what = new Div(link, title);
        what.addClassName("new-message-what");
        Span when = new Span(words.moment(thread.lastAt()));
        when.addClassName("new-message-when");
        return new ListItem(what, when);
    }
}
