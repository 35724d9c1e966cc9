package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.Grounds.GroundItem;
import se.arshjulet.conclusion.Grounds.MapReference;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.coordinationmap.MapThings;

/** What a konklusion rests on: what speaks for it beside what speaks against it. */
class GroundList extends Section {

    private final int conclusion;
    private final Grounds grounds;
    private final MapThings mapThings;
    private final DateWords words;
    private final SignedIn person = SignedIn.current();
    private final Div columns = new Div();

    GroundList(int conclusion, Grounds grounds, MapThings mapThings, DateWords words) {
        this.conclusion = conclusion;
        this.grounds = grounds;
        this.mapThings = mapThings;
        this.words = words;
        Div head = new Div(new H2(getTranslation("conclusion.grounds")));
        head.addClassName("section-head");
        if (person.is(Role.COORDINATOR)) {
            head.add(new Button(getTranslation("conclusion.ground.add"), click -> UI.getCurrent()
                    .navigate(Numbers.address(conclusion) + "/underlag")));
        }
        columns.addClassName("ground-columns");
        add(head, columns);
        show();
    }

    private void show() {
        columns.removeAll();
        List<GroundItem> all = grounds.of(conclusion);
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("conclusion.grounds.none"));
            none.addClassName("quiet");
            columns.add(none);
            return;
        }
        List<UUID> onMap = all.stream()
                .map(GroundItem::on)
                .filter(Objects::nonNull)
                .map(MapReference::id)
                .toList();
        Map<UUID, MapThing> things = onMap.isEmpty() ? Map.of() : mapThings.find(person.association(), onMap);
        for (Stance stance : Stance.values()) {
            columns.add(column(
                    stance,
                    all.stream().filter(ground -> ground.stance() == stance).toList(),
                    things));
        }
    }

    private Component column(Stance stance, List<GroundItem> some, Map<UUID, MapThing> things) {
        Div column = new Div(new H3(Labels.of(stance)));
        if (some.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("conclusion.grounds.none-such"));
            none.addClassName("quiet");
            column.add(none);
            return column;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ground-list");
        some.forEach(ground -> list.add(entry(ground, things)));
        column.add(list);
        return column;
    }

    private GroundEntry entry(GroundItem ground, Map<UUID, MapThing> things) {
        MapReference on = ground.on();
        GroundEntry entry = new GroundEntry(ground, on == null ? null : things.get(on.id()), words);
        if (person.is(Role.COORDINATOR)) {
            entry.addActions(conclusion, ground, () -> remove(ground));
        }
        return entry;
    }

    private void remove(GroundItem ground) {
        grounds.remove(ground.id());
        show();
        Notice.undoable(
                getTranslation("conclusion.ground.removed", ground.title()), getTranslation("conclusion.undo"), () -> {
                    grounds.bringBack(ground.id());
                    show();
                });
    }
}
