package se.arshjulet.form.draft.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.NewKey;
import se.arshjulet.form.Option;

/** Options out of lines of text, beside what they were. */
final class OptionLines {

    private OptionLines() {}

    /** The first line that stands there before; an answer could not tell them apart. */
    static Optional<String> twice(List<String> labels) {
        Set<String> seen = new HashSet<>();
        return labels.stream().filter(label -> !seen.add(label)).findFirst();
    }

    /** A line that reads as before keeps its code, wherever it stands now. Of the others, one that stands where a line has gone is
     * that line in other words; the rest are new. */
    static List<Option> read(List<String> labels, List<Option> before) {
        Map<String, Option> byLabel = new LinkedHashMap<>();
        before.forEach(option -> byLabel.putIfAbsent(option.label(), option));
        Set<String> kept = labels.stream().filter(byLabel::containsKey).collect(Collectors.toSet());
        List<@Nullable Option> read = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Option same = byLabel.get(labels.get(i));
            boolean reworded = same == null
                    && labels.size() == before.size()
                    && !kept.contains(before.get(i).label());
            read.add(same != null ? same : reworded ? new Option(before.get(i).code(), labels.get(i)) : null);
        }
        Set<String> codes =
                read.stream().filter(Objects::nonNull).map(Option::code).collect(Collectors.toSet());
        codes.addAll(before.stream().map(Option::code).toList());
        List<Option> all = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Option option = read.get(i);
            if (option == null) {
                String code = NewKey.ofOption(labels.get(i), codes::contains);
                codes.add(code);
                option = new Option(code, labels.get(i));
            }
            all.add(option);
        }
        return List.copyOf(all);
    }
}
