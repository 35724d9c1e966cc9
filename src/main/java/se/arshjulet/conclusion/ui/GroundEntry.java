package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.Grounds.FileInfo;
import se.arshjulet.conclusion.Grounds.GroundItem;
import se.arshjulet.coordinationmap.MapThing;

/** One of the things that a konklusion rests on. */
class GroundEntry extends ListItem {

    /** @param thing what it points at on the map, if that stands there still */
    GroundEntry(GroundItem ground, @Nullable MapThing thing, DateWords words) {
        addClassName("ground");
        Div head = new Div(icon(iconOf(ground.kind())), new H4(ground.title()));
        head.addClassName("ground-head");
        add(head);
        if (!ground.text().isEmpty()) {
            Paragraph text = new Paragraph(ground.text());
            text.addClassName("written");
            add(text);
        }
        if (ground.on() != null) {
            add(onMap(thing));
        }
        if (ground.file() != null) {
            add(file(ground, ground.file()));
        }
        Paragraph facts = new Paragraph(facts(ground, words));
        facts.addClassName("quiet");
        add(facts, visibility(ground.shownPublicly()));
    }

    void addActions(int conclusion, GroundItem ground, Runnable remove) {
        Button change = small(getTranslation("conclusion.change"), ground.title());
        change.addClickListener(
                click -> UI.getCurrent().navigate(Numbers.address(conclusion) + "/underlag/" + ground.id()));
        Button removal = small(getTranslation("conclusion.remove"), ground.title());
        removal.addClickListener(click -> remove.run());
        Div actions = new Div(change, removal);
        actions.addClassName("entry-actions");
        add(actions);
    }

    private static Button small(String word, String about) {
        Button button = new Button(word);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(word + ": " + about);
        return button;
    }

    private static VaadinIcon iconOf(Grounds.Kind kind) {
        return switch (kind) {
            case REPORT -> VaadinIcon.FILE_TEXT_O;
            case INTERVIEW -> VaadinIcon.COMMENT_O;
            case MAP -> VaadinIcon.MAP_MARKER;
            case OTHER -> VaadinIcon.PAPERCLIP;
        };
    }

    private static Icon icon(VaadinIcon which) {
        Icon icon = which.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private Component onMap(@Nullable MapThing thing) {
        if (thing == null) {
            Paragraph gone = new Paragraph(getTranslation("conclusion.ground.off-map"));
            gone.addClassName("quiet");
            return gone;
        }
        Anchor link = new Anchor(thing.path(), thing.title());
        link.setRouterIgnore(true);
        return new Paragraph(
                new Span(getTranslation("conclusion.ground.on-map") + " "), link, new Span(", " + thing.context()));
    }

    private Component file(GroundItem ground, FileInfo file) {
        Anchor link = new Anchor("konklusioner/underlag/" + ground.id(), file.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        Span size = new Span(" " + size(file.size()));
        size.addClassName("quiet");
        return new Paragraph(icon(VaadinIcon.DOWNLOAD_ALT), link, size);
    }

    private static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024 ? kilobytes + " kB" : Math.round(kilobytes / 102.4) / 10.0 + " MB";
    }

    private static String facts(GroundItem ground, DateWords words) {
        List<String> facts = new ArrayList<>();
        facts.add(Labels.of(ground.kind()));
        if (!ground.source().isEmpty()) {
            facts.add(ground.source());
        }
        facts.add(ground.writtenBy() + " " + words.dayAndYear(words.dayOf(ground.writtenAt())));
        return String.join(" · ", facts);
    }

    private Component visibility(boolean shown) {
        Span mark = new Span(
                icon(shown ? VaadinIcon.EYE : VaadinIcon.LOCK),
                new Span(getTranslation(shown ? "conclusion.ground.public" : "conclusion.ground.internal")));
        mark.addClassNames("visibility", shown ? "visibility-public" : "visibility-internal");
        return mark;
    }
}
