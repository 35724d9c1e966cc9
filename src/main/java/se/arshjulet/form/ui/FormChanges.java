package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormComparison;
import se.arshjulet.form.FormComparison.Change;
import se.arshjulet.form.FormComparison.Line;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Question;

/** What a form asks otherwise than the version before: what changed in full, what did not folded away. */
public final class FormChanges extends Div {

    private static final String ALTERED = "altered";
    private static final List<String> WORDS = List.of("same", "reworded", ALTERED, "split", "merged", "new", "removed");

    public FormChanges(FormDefinition then, FormDefinition now) {
        addClassName("form-changes");
        List<Line> lines = FormComparison.of(then, now);
        List<Line> changed = lines.stream().filter(line -> !line.isSame()).toList();
        List<Line> same = lines.stream().filter(Line::isSame).toList();
        Paragraph sum = new Paragraph(sum(then.version(), lines));
        sum.addClassName("form-changes-sum");
        add(sum);
        if (!changed.isEmpty()) {
            add(list(changed));
        }
        add(new FormPartChanges(then, now));
        if (!same.isEmpty()) {
            add(new NativeDetails(getTranslation("form.changes.same", same.size()), list(same)));
        }
    }

    private String sum(int before, List<Line> lines) {
        Map<String, Long> counted =
                lines.stream().collect(Collectors.groupingBy(FormChanges::word, Collectors.counting()));
        String counts = WORDS.stream()
                .filter(counted::containsKey)
                .map(word -> getTranslation("form.changes.count." + word, counted.get(word)))
                .collect(Collectors.joining(", "));
        return getTranslation("form.changes.sum", before, counts);
    }

    /** A question in the same words with another condition, say, is altered. */
    private static String word(Line line) {
        return line.change() == Change.SAME && !line.isSame()
                ? ALTERED
                : line.change().name().toLowerCase(Locale.ROOT);
    }

    private UnorderedList list(List<Line> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(Line line) {
        Span word = new Span(getTranslation("form.change." + word(line)));
        word.addClassNames("form-change", "form-change-" + word(line));
        Question shown = line.now() == null ? line.then().get(0) : line.now();
        Span label = new Span(shown.label());
        label.addClassName("form-change-label");
        Span section = new Span(line.section().title());
        section.addClassName("form-change-section");
        Div what = new Div(label, section);
        what.addClassName("form-change-what");
        if (line.now() != null && line.change() != Change.SAME) {
            line.then().forEach(before -> {
                what.add(small(getTranslation("form.changes.before", before.label())));
            });
        }
        if (!line.altered().isEmpty()) {
            what.add(small(getTranslation("form.changes.altered", altered(line))));
        }
        source(line.now())
                .ifPresent(source -> what.add(small(getTranslation(
                        "form.changes.source", source.question(), source.form(), String.valueOf(source.version())))));
        return new ListItem(word, what);
    }

    /** Of a question that was taken from the question bank. */
    private static Optional<Lineage.Source> source(@Nullable Question now) {
        return Optional.ofNullable(now).map(Question::lineage).map(Lineage::source);
    }

    private String altered(Line line) {
        return line.altered().stream()
                .map(one -> getTranslation("form.alteration." + one.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("form-change-before");
        return paragraph;
    }
}
