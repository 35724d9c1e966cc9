package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.Collectors;
import se.arshjulet.form.bank.Taking.Taken;

/** What is said of a question that has been taken from the bank: that it is there, and what did not come along. */
final class TakenWords {

    private TakenWords() {}

    static String of(Taken taken, Component place) {
        String added = place.getTranslation("draft.bank.added", taken.question().label());
        return taken.leftOut().isEmpty()
                ? added
                : added + " "
                        + place.getTranslation(
                                "draft.bank.left-out",
                                taken.leftOut().stream()
                                        .sorted()
                                        .map(rule -> place.getTranslation(
                                                "draft.bank.rule." + rule.name().toLowerCase(Locale.ROOT)))
                                        .collect(Collectors.joining(", ")));
    }
}
