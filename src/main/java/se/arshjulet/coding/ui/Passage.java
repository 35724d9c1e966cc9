package se.arshjulet.coding.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.Differences.Difference;
import se.arshjulet.coding.TextSpan;

/** The words that either of two coders has marked; where they have marked differently much, each one's are underlined. */
@Tag("blockquote")
class Passage extends HtmlContainer {

    static final String FIRST = "by-first";
    static final String SECOND = "by-second";

    private final boolean apart;

    Passage(Difference difference) {
        Unit first = difference.first();
        Unit second = difference.second();
        apart = first != null && second != null && !first.at().equals(second.at());
        if (first != null && second != null && apart) {
            TextSpan whole = difference.at();
            TreeSet<Integer> edges = new TreeSet<>();
            for (TextSpan span : new TextSpan[] {whole, first.at(), second.at()}) {
                edges.add(span.start());
                edges.add(span.end());
            }
            for (Integer from = edges.first(); from != null; from = edges.higher(from)) {
                add(from, edges.higher(from), difference, first.at(), second.at());
            }
        } else {
            setText(difference.passage());
        }
    }

    private void add(int from, @Nullable Integer to, Difference difference, TextSpan first, TextSpan second) {
        if (to == null) {
            return;
        }
        TextSpan piece = new TextSpan(from, to);
        int start = difference.at().start();
        Span words = new Span(new TextSpan(from - start, to - start).of(difference.passage()));
        words.setClassName(FIRST, first.overlaps(piece));
        words.setClassName(SECOND, second.overlaps(piece));
        add(words);
    }

    /** Both have marked here, and not the same words. */
    boolean isMarkedApart() {
        return apart;
    }

    /** How many a reader would count. */
    static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
