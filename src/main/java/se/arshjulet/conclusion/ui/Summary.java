package se.arshjulet.conclusion.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Conclusions.YearStatus;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** "7 konklusioner gäller. 2 bättre, 4 oförändrade, 1 sämre 2026. 1 åtgärd är försenad." */
record Summary(List<Line> lines, LocalDate today) {

    String words() {
        List<Line> holding = lines.stream().filter(line -> line.holdsOn(today)).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(I18NProvider.translate("conclusion.summary.holding", holding.size()));
        lastYear(holding).ifPresent(year -> sentences.add(found(holding, year)));
        long late = late(holding);
        if (late > 0) {
            sentences.add(I18NProvider.translate("conclusion.summary.late", late));
        }
        return String.join(" ", sentences);
    }

    private static OptionalInt lastYear(List<Line> holding) {
        return holding.stream()
                .flatMap(line -> line.statuses().stream())
                .mapToInt(YearStatus::year)
                .max();
    }

    private static String found(List<Line> holding, int year) {
        List<String> counts = new ArrayList<>();
        for (ConclusionStatus status : ConclusionStatus.values()) {
            long count = holding.stream()
                    .flatMap(line -> line.statuses().stream())
                    .filter(found -> found.year() == year && found.status() == status)
                    .count();
            if (count > 0) {
                String key = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
                counts.add(I18NProvider.translate("conclusion.summary." + key, count));
            }
        }
        return String.join(", ", counts) + " " + year + ".";
    }

    /** One that answers to several konklusioner is still one. */
    private long late(List<Line> holding) {
        Stream<ActionItem> actions = holding.stream().map(Line::actions).flatMap(Collection::stream);
        return actions.filter(action -> action.isLate(today)).distinct().count();
    }
}
