package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.UUID;

/** What is shown of a version of a form; the address remembers it. */
enum FormVersionTab {
    PREVIEW("forhandsvisning"),
    CHANGES("jamforelse"),
    USE("anvandning");

    private static final String SHOWN = "visa";

    private final String word;

    FormVersionTab(String word) {
        this.word = word;
    }

    static FormVersionTab read(QueryParameters parameters) {
        String chosen = parameters.getSingleParameter(SHOWN).orElse("");
        return Arrays.stream(values())
                .filter(tab -> tab.word.equals(chosen))
                .findFirst()
                .orElse(PREVIEW);
    }

    /** Links to each of them. */
    static Nav bar(Component translator, UUID version, FormVersionTab current) {
        Nav bar = new Nav();
        bar.addClassName("page-tabs");
        bar.getElement().setAttribute("aria-label", translator.getTranslation("form.tabs"));
        for (FormVersionTab tab : values()) {
            Anchor link = new Anchor(
                    "formular/" + version + "?" + SHOWN + "=" + tab.word,
                    translator.getTranslation("form.tab." + tab.word));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            bar.add(link);
        }
        return bar;
    }
}
