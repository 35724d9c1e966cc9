package se.arshjulet.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Figures that a table tells for what the product works out itself: they are not taken, but looked at. */
public final class ToldFigures {

    private ToldFigures() {}

    /**
     * That a told figure is not what the product works out, with what that is worked out from, in Swedish; empty if they
     * agree. One that is the other rounded agrees.
     * @param state what the form makes of the set
     */
    public static Optional<String> mismatch(
            FormDefinition form, AnswerKey at, BigDecimal told, AnswerSet set, FormState state) {
        Entry worked = state.computed().getOrDefault(at, Entry.EMPTY);
        if (worked.value() instanceof AnswerValue.Figure figure) {
            return agrees(told, figure.number())
                    ? Optional.empty()
                    : Optional.of("%s är %s i tabellen, men %s."
                            .formatted(name(form, at, set), FigureText.of(told), sum(form, at, set, state, figure)));
        }
        return Optional.of("%s är %s i tabellen, men går inte att räkna ut av %s."
                .formatted(name(form, at, set), FigureText.of(told), parts(form, at)));
    }

    private static boolean agrees(BigDecimal told, BigDecimal worked) {
        int decimals = Math.max(0, Math.min(told.scale(), worked.scale()));
        return worked.setScale(decimals, RoundingMode.HALF_UP).compareTo(told.setScale(decimals, RoundingMode.HALF_UP))
                == 0;
    }

    private static String name(FormDefinition form, AnswerKey at, AnswerSet set) {
        Section section = form.sectionOf(at.questionKey());
        UUID row = at.rowKey();
        String title = row.equals(AnswerKey.NO_ROW) ? "" : section.rowTitle(row, set);
        String label = "”" + form.question(at.questionKey()).label() + "”";
        return title.isEmpty() ? label : title + ": " + label;
    }

    private static String sum(
            FormDefinition form, AnswerKey at, AnswerSet set, FormState state, AnswerValue.Figure worked) {
        String total = FigureText.of(worked.number());
        return form.cell(at.questionKey())
                .map(cell -> cell.sumOf().stream()
                                .map(part -> GridSums.name(form, cell, part) + " "
                                        + figure(new AnswerKey(at.rowKey(), part), set, state))
                                .collect(Collectors.joining(" + "))
                        + " är " + total)
                .orElseGet(() -> "räknas ut till " + total);
    }

    /** A part may itself be worked out: a year of months, say. */
    private static String figure(AnswerKey at, AnswerSet set, FormState state) {
        Entry worked = state.computed().get(at);
        AnswerValue value = worked == null ? set.value(at) : worked.value();
        return value instanceof AnswerValue.Figure figure ? FigureText.of(figure.number()) : "";
    }

    private static String parts(FormDefinition form, AnswerKey at) {
        List<String> parts = form.cell(at.questionKey()).stream()
                .flatMap(cell -> cell.sumOf().stream().map(part -> GridSums.name(form, cell, part)))
                .toList();
        return parts.isEmpty()
                ? "svaren som de står"
                : String.join(", ", parts.subList(0, parts.size() - 1))
                        + (parts.size() > 1 ? " och " : "")
                        + parts.get(parts.size() - 1)
                        + " som de står";
    }
}
