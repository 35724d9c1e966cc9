package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.arshjulet.horizon.TipPages;
import se.arshjulet.horizon.TipPages.Facts;
import se.arshjulet.openweb.OpenWebException;

/** Fetches what a page says of itself while one goes on writing, and tells how it goes. */
class PageLook extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PageLook.class);

    private final TipPages pages;
    private final Consumer<Facts> found;
    private final Span words = new Span();
    private String asked = "";

    PageLook(TipPages pages, Consumer<Facts> found) {
        this.pages = pages;
        this.found = found;
        addClassName("page-look");
        words.getElement().setAttribute("role", "status");
        add(words);
    }

    /** Asks about an address, unless it is the one that was asked about last. */
    void at(String address) {
        String wanted = address.strip();
        if (wanted.equals(asked)) {
            return;
        }
        asked = wanted;
        if (wanted.isEmpty()) {
            say("", "");
            return;
        }
        say("is-looking", getTranslation("horizon.look.going"));
        UI ui = UI.getCurrent();
        CompletableFuture.supplyAsync(() -> pages.look(wanted), PageLook::begin).whenComplete((facts, failed) -> {
            try {
                ui.access(() -> done(wanted, facts, failed));
            } catch (UIDetachedException gone) {
                LOG.debug("Nobody waits for what was found", gone);
            }
        });
    }

    /** It mostly waits, and so takes nobody's thread; how many go on at once is for whoever reads the web to say. */
    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "page-look");
        thread.setDaemon(true);
        thread.start();
    }

    private void done(String address, Facts facts, Throwable failed) {
        if (!address.equals(asked)) {
            return; // another address has been written since
        }
        if (failed == null) {
            say("is-found", getTranslation(facts.title().isEmpty() ? "horizon.look.untitled" : "horizon.look.found"));
            found.accept(facts);
        } else if (failed.getCause() instanceof OpenWebException told) {
            say("is-failed", told.getMessage() + " " + getTranslation("horizon.look.by-hand"));
        } else {
            LOG.warn("A page could not be looked at", failed);
            say("is-failed", getTranslation("horizon.look.failed"));
        }
    }

    private void say(String state, String text) {
        removeClassNames("is-looking", "is-found", "is-failed");
        if (!state.isEmpty()) {
            addClassName(state);
        }
        words.setText(text);
    }
}
