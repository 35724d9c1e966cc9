package se.arshjulet.trend;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.TipKind;

/** What the scales and the kinds are called in an analysis, which is Swedish whoever reads it. */
final class AnalysisWords {

    private static final String[] LIKELIHOOD = {"Osannolik", "Mindre trolig", "Möjlig", "Trolig", "Nästan säker"};
    private static final String[] IMPACT = {"Obetydlig", "Liten", "Märkbar", "Stor", "Genomgripande"};

    private AnalysisWords() {}

    static String likelihood(int value) {
        return "%d, %s".formatted(value, LIKELIHOOD[value - 1].toLowerCase(Locale.ROOT));
    }

    static String impact(int value) {
        return "%d, %s".formatted(value, IMPACT[value - 1].toLowerCase(Locale.ROOT));
    }

    static String time(@Nullable TrendTime time) {
        if (time == null) {
            return "inte sagd";
        }
        return switch (time) {
            case NOW -> "inom ett år";
            case SOON -> "om ett till tre år";
            case LATER -> "om mer än tre år";
        };
    }

    static String heading(@Nullable TrendTime time) {
        if (time == null) {
            return "Trender där tiden inte är sagd";
        }
        return switch (time) {
            case NOW -> "Trender som märks inom ett år";
            case SOON -> "Trender som märks om ett till tre år";
            case LATER -> "Trender längre fram";
        };
    }

    static String kind(TipKind kind) {
        return switch (kind) {
            case READ -> "lästips";
            case WATCH -> "titttips";
            case LISTEN -> "lyssnatips";
        };
    }

    static String layer(HorizonLayer layer) {
        return switch (layer) {
            case ARENA -> "arena";
            case CONTEXT -> "kontext";
            case ASSOCIATION_WORLD -> "förbundsvärlden";
        };
    }

    /** How a judgement has moved since an earlier one: "Sannolikheten har gått från 3 till 4 sedan 2025." */
    static String moved(Assessment before, Assessment now) {
        StringBuilder words = new StringBuilder();
        moved("Sannolikheten", before.likelihood(), now.likelihood()).ifPresent(words::append);
        moved(words.isEmpty() ? "Påverkan" : " och påverkan", before.impact(), now.impact())
                .ifPresent(words::append);
        if (before.time() != now.time()) {
            words.append(words.isEmpty() ? "" : ". ")
                    .append("Tiden var ")
                    .append(time(before.time()))
                    .append(", nu ")
                    .append(time(now.time()));
        }
        return words.isEmpty()
                ? "Bedömningen är densamma som %d.".formatted(before.year())
                : "%s, jämfört med %d.".formatted(words, before.year());
    }

    private static Optional<String> moved(String what, int before, int now) {
        return before == now
                ? Optional.empty()
                : Optional.of(
                        "%s har %s från %d till %d".formatted(what, now > before ? "ökat" : "minskat", before, now));
    }
}
