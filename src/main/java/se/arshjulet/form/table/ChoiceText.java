package se.arshjulet.form.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;

/** Choices as they stand in one cell: labels or codes, apart by semicolons, line breaks or commas. */
final class ChoiceText {

    private static final int MOST_NAMED = 12;

    private final Question question;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();

    private ChoiceText(Question question) {
        this.question = question;
    }

    static CellMeaning one(String text, Question question) {
        ChoiceText choice = new ChoiceText(question);
        choice.take(text);
        return choice.meaning();
    }

    static CellMeaning several(String text, Question question) {
        ChoiceText choices = new ChoiceText(question);
        for (String part : text.split("[;\\n]")) {
            if (!part.isBlank()) {
                choices.takeList(part);
            }
        }
        return choices.meaning();
    }

    /** A label may hold commas itself: the longest run of pieces that is one wins. */
    private void takeList(String text) {
        String[] pieces = text.split(",");
        for (int from = 0; from < pieces.length; ) {
            int until = pieces.length;
            while (until > from + 1 && option(joined(pieces, from, until)).isEmpty()) {
                until--;
            }
            String words = joined(pieces, from, until);
            if (!words.isBlank()) {
                take(words);
            }
            from = until;
        }
    }

    private static String joined(String[] pieces, int from, int until) {
        return String.join(",", List.of(pieces).subList(from, until)).strip();
    }

    private void take(String words) {
        Optional<Option> option = option(words.strip());
        if (option.isPresent()) {
            codes.add(option.get().code());
        } else if (question.allowOther()) {
            others.add(words.strip());
        } else {
            unknown.add(words.strip());
        }
    }

    private Optional<Option> option(String words) {
        String sought = words.toLowerCase(Locale.ROOT);
        return question.options().stream()
                .filter(option -> option.label().toLowerCase(Locale.ROOT).equals(sought)
                        || option.code().toLowerCase(Locale.ROOT).equals(sought))
                .findFirst();
    }

    private CellMeaning meaning() {
        if (unknown.isEmpty()) {
            List<String> inOrder = question.options().stream()
                    .map(Option::code)
                    .filter(codes::contains)
                    .toList();
            return CellMeaning.of(new AnswerValue.Choices(inOrder, List.copyOf(others)));
        }
        String labels =
                question.options().stream().limit(MOST_NAMED).map(Option::label).collect(Collectors.joining(", "));
        return CellMeaning.problem("”%s” finns inte bland alternativen. Välj bland: %s%s."
                .formatted(
                        String.join("”, ”", unknown), labels, question.options().size() > MOST_NAMED ? " …" : ""));
    }
}
