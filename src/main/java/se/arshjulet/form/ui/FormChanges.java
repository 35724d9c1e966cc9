package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormComparison.Change;
import se.arshjulet.form.FormComparison.Line;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Question;

/** What a form asks otherwise than the version before: what changed in full, what did not folded away. */
public final class FormChanges extends Div {

    /** @param before the number of the version before */
    public FormChanges(int before, List<Line> lines) {
        addClassName("form-changes");
        List<Line> changed =
                lines.stream().filter(line -> line.change() != Change.SAME).toList();
        List<Line> same =
                lines.stream().filter(line -> line.change() == Change.SAME).toList();
        Paragraph sum = new Paragraph(sum(before, lines));
        sum.addClassName("form-changes-sum");
        add(sum);
        if (!changed.isEmpty()) {
            add(list(changed));
        }
        if (!same.isEmpty()) {
            add(new NativeDetails(getTranslation("form.changes.same", same.size()), list(same)));
        }
    }

    private String sum(int before, List<Line> lines) {
        List<String> counts = new ArrayList<>();
        for (Change change : Change.values()) {
            long count = lines.stream().filter(line -> line.change() == change).count();
            if (count > 0) {
                counts.add(getTranslation("form.changes.count." + change.name().toLowerCase(Locale.ROOT), count));
            }
        }
        return getTranslation("form.changes.sum", before, String.join(", ", counts));
    }

    private UnorderedList list(List<Line> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(Line line) {
        Span word = new Span(word(line.change()));
        word.addClassNames("form-change", "form-change-" + line.change().name().toLowerCase(Locale.ROOT));
        Question shown = line.now() == null ? line.then().get(0) : line.now();
        Span label = new Span(shown.label());
        label.addClassName("form-change-label");
        Span section = new Span(line.section().title());
        section.addClassName("form-change-section");
        Div what = new Div(label, section);
        what.addClassName("form-change-what");
        if (line.now() != null && line.change() != Change.SAME) {
            line.then().forEach(before -> {
                Paragraph then = new Paragraph(getTranslation("form.changes.before", before.label()));
                then.addClassName("form-change-before");
                what.add(then);
            });
        }
        source(line.now()).ifPresent(source -> {
            Paragraph taken = new Paragraph(getTranslation(
                    "form.changes.source", source.question(), source.form(), String.valueOf(source.version())));
            taken.addClassName("form-change-before");
            what.add(taken);
        });
        return new ListItem(word, what);
    }

    /** Of a question that was taken from the question bank. */
    private static Optional<Lineage.Source> source(@Nullable Question now) {
        return Optional.ofNullable(now).map(Question::lineage).map(Lineage::source);
    }

    private String word(Change change) {
        return getTranslation("form.change." + change.name().toLowerCase(Locale.ROOT));
    }
}
