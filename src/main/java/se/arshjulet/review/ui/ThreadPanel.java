package se.arshjulet.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.review.ThreadState;
import se.arshjulet.review.Threads.MessageItem;
import se.arshjulet.review.Threads.ThreadItem;

/** One thread: what was said, by whom and when, and how it stands. What is settled and read is folded. */
class ThreadPanel extends Div {

    private final ThreadItem thread;
    private final Talk talk;
    private final boolean folded;

    ThreadPanel(ThreadItem thread, Talk talk, Runnable settle) {
        this.thread = thread;
        this.talk = talk;
        folded = thread.state() == ThreadState.SETTLED && thread.unread() == 0;
        addClassNames("thread", "thread-" + thread.state().name().toLowerCase(java.util.Locale.ROOT));
        Div head = new Div(badge());
        head.addClassName("thread-head");
        add(head);
        if (folded) {
            head.add(unfold());
            return;
        }
        if (thread.unread() > 0) {
            head.add(new UnreadMark(thread.unread()));
        }
        if (thread.maySettle() && thread.state() != ThreadState.SETTLED) {
            head.add(settleButton(settle));
        }
        add(messages());
    }

    /** It is on the page, so it is read; the mark of what was new stays while one is here. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (!folded) {
            talk.read(thread);
        }
    }

    private StatusBadge badge() {
        return switch (thread.state()) {
            case OPEN -> new StatusBadge(State.UNDER_WAY, getTranslation("review.talk.open"));
            case ANSWERED -> new StatusBadge(State.PLANNED, getTranslation("review.talk.answered"));
            case SETTLED -> new StatusBadge(State.DONE, getTranslation("review.talk.settled"));
        };
    }

    private Component unfold() {
        NativeButton show = new NativeButton(
                getTranslation("review.talk.show", thread.messages().size()));
        show.addClassNames("quiet-button", "thread-show");
        show.getElement().setAttribute("aria-expanded", "false");
        show.addClickListener(click -> {
            boolean shown = getComponentCount() > 1;
            show.getElement().setAttribute("aria-expanded", String.valueOf(!shown));
            if (shown) {
                remove(getComponentAt(1));
            } else {
                add(messages());
            }
        });
        return show;
    }

    private Button settleButton(Runnable settle) {
        Button button = new Button(getTranslation("review.talk.settle"), click -> settle.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("thread-settle");
        button.getElement().setAttribute("title", getTranslation("review.talk.settle.what"));
        return button;
    }

    private Component messages() {
        OrderedList list = new OrderedList();
        list.addClassName("messages");
        thread.messages().forEach(message -> list.add(message(message)));
        return list;
    }

    private ListItem message(MessageItem message) {
        Span who = new Span(talk.names().getOrDefault(message.writtenBy(), getTranslation("review.talk.someone")));
        who.addClassName("message-who");
        Span when = new Span(talk.words().moment(message.writtenAt()));
        when.addClassName("message-when");
        when.getElement().setAttribute("title", talk.words().fullMoment(message.writtenAt()));
        Div head = new Div(who, when);
        head.addClassName("message-head");
        if (message.sentBack()) {
            Span back = new Span(getTranslation("review.talk.sent-back"));
            back.addClassName("message-back");
            head.add(back);
        }
        ListItem item = new ListItem(head, new MessageText(message.text(), talk.names()));
        item.setClassName("message-new", message.unread());
        item.setClassName("message-sent-back", message.sentBack());
        return item;
    }
}
