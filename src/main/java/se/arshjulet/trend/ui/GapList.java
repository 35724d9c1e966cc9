package se.arshjulet.trend.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.arshjulet.trend.TrendAnalyses.Gap;

/** What an analysis still lacks, a line a kind. */
class GapList extends Div {

    GapList() {
        addClassName("trend-gaps");
    }

    void show(List<Gap> gaps) {
        removeAll();
        setVisible(!gaps.isEmpty());
        Map<Gap.Kind, List<String>> byKind = gaps.stream()
                .collect(Collectors.groupingBy(
                        Gap::kind, TreeMap::new, Collectors.mapping(Gap::about, Collectors.toList())));
        UnorderedList lines = new UnorderedList();
        byKind.forEach((kind, about) -> lines.add(new ListItem(getTranslation(
                "trend.gap." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                about.size(),
                String.join(", ", about)))));
        add(new H2(getTranslation("trend.gaps")), lines);
    }
}
