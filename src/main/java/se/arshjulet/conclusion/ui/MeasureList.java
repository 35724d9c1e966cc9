package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.conclusion.FollowUps.ChosenMeasure;
import se.arshjulet.conclusion.FollowUps.Item;
import se.arshjulet.coordinationmap.MeasureTold;

/** What the chosen measures say of a konklusion up to the year; whoever proposes chooses which. */
class MeasureList extends Div {

    private final Item item;
    private final @Nullable MeasureChoice choice;
    private final Runnable changed;

    /** @param choice  null for those who do not choose
     * @param changed afterwards: the list is shown anew */
    MeasureList(Item item, @Nullable MeasureChoice choice, Runnable changed) {
        this.item = item;
        this.choice = choice;
        this.changed = changed;
        addClassName("measures-said");
        List<ChosenMeasure> chosen = item.chosen();
        setVisible(!chosen.isEmpty() || choice != null);
        add(new H3(getTranslation("follow-up.measures")));
        if (chosen.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("follow-up.measures.none"));
            none.addClassName("quiet");
            add(none);
        }
        UnorderedList list = new UnorderedList();
        chosen.forEach(measure -> list.add(line(measure)));
        list.setVisible(!chosen.isEmpty());
        add(list);
        if (choice != null) {
            Button choose = new Button(
                    getTranslation("follow-up.measures.choose"),
                    click -> new MeasureQuestion(item, choice, changed).open());
            choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
            choose.setAriaLabel(getTranslation("follow-up.measures.choose.of", item.number()));
            add(choose);
        }
    }

    private ListItem line(ChosenMeasure chosen) {
        Div head = new Div(name(chosen));
        head.addClassName("view-head");
        Span stance = new Span(Labels.of(chosen.stance()));
        stance.addClassName("quiet");
        head.add(stance);
        ListItem line = new ListItem(head, new Paragraph(figures(chosen.told())));
        if (!chosen.text().isBlank()) {
            Paragraph why = new Paragraph(chosen.text());
            why.addClassName("written");
            line.add(why);
        }
        Optional.ofNullable(choice).ifPresent(chooser -> line.add(takeAway(chosen, chooser)));
        return line;
    }

    private static Component name(ChosenMeasure chosen) {
        MeasureTold told = chosen.told();
        if (told == null) {
            return new Span(chosen.title());
        }
        Anchor link = new Anchor(told.measure().path(), told.measure().title());
        link.setRouterIgnore(true);
        link.addClassName("view-member");
        return link;
    }

    private String figures(@Nullable MeasureTold told) {
        if (told == null) {
            return getTranslation("conclusion.ground.off-map");
        }
        if (told.year() == null || told.figures().isEmpty()) {
            return getTranslation("follow-up.measures.no-figures");
        }
        return getTranslation("follow-up.measures.figures", String.valueOf(told.year()), told.figures(), told.change())
                .strip();
    }

    private Component takeAway(ChosenMeasure chosen, MeasureChoice chooser) {
        Button button = new Button(getTranslation("follow-up.measures.remove"), click -> {
            chooser.remove(chosen);
            changed.run();
            Notice.undoable(
                    getTranslation("conclusion.ground.removed", chosen.title()),
                    getTranslation("conclusion.undo"),
                    () -> {
                        chooser.bringBack(chosen);
                        changed.run();
                    });
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("follow-up.measures.remove.of", chosen.title(), item.number()));
        return button;
    }
}
