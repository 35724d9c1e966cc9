package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.horizon.Tips.Item;

/** The tips in words, newest first, a screenful at a time. */
class TipList extends Div {

    private static final int AT_A_TIME = 40;

    private final List<Item> items;
    private final TipWords words;
    private final @Nullable UUID open;
    private final Consumer<UUID> opening;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(getTranslation("horizon.more"), click -> showMore());
    private int shown;

    TipList(List<Item> items, TipWords words, @Nullable UUID open, Consumer<UUID> opening) {
        this.items = items;
        this.words = words;
        this.open = open;
        this.opening = opening;
        addClassName("tip-list");
        rows.addClassName("tip-rows");
        add(rows, more);
        showMore();
    }

    private void showMore() {
        int until = Math.min(items.size(), shown + AT_A_TIME);
        items.subList(shown, until)
                .forEach(
                        item -> rows.add(new TipRow(item, words, item.tip().id().equals(open), opening)));
        shown = until;
        more.setVisible(shown < items.size());
    }
}
