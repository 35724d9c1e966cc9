package se.arshjulet.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word about what happened; screen readers hear it. */
public final class Notice {

    private static final int SECONDS = 5;

    private Notice() {}

    /** It went well. */
    public static void done(String text) {
        settle();
        Notification.show(text, SECONDS * 1000, Notification.Position.BOTTOM_CENTER);
    }

    /** It did not: what, why, what to do. Stays twice as long. */
    public static void failed(String text) {
        Notification notification = new Notification(text, 2 * SECONDS * 1000, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        settle();
        ComponentUtil.setData(UI.getCurrent(), Failure.class, new Failure(notification));
        notification.open();
    }

    private record Failure(Notification notification) {}

    /** What failed has been done since, or has failed anew: the old word must not stand beside the new. */
    private static void settle() {
        Failure failure = ComponentUtil.getData(UI.getCurrent(), Failure.class);
        if (failure != null) {
            failure.notification().close();
        }
    }

    /** It is done, and can be undone. */
    public static void undoable(String text, String undoWord, Runnable undo) {
        Notification notification = new Notification();
        notification.setDuration(2 * SECONDS * 1000);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        Button button = new Button(undoWord, click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div line = new Div(new Span(text), button);
        line.addClassName("notice-undo");
        notification.add(line);
        notification.open();
    }
}
