package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.Tips.Item;

/** A tip, opened beside the picture: what it is, why it matters, and what one can do with it. */
class TipPanel extends Aside {

    /** What can be asked of the page. */
    interface Acts {

        void close();

        void star(boolean star);

        void choose(boolean chosen);

        void edit();

        void remove();
    }

    private final TipWords words;
    private final Acts acts;

    /** @param coordinates she decides what the report takes */
    TipPanel(Item item, String conclusion, boolean coordinates, TipWords words, Acts acts, Component talk) {
        this.words = words;
        this.acts = acts;
        ScanTip tip = item.tip();
        addClassName("tip-panel");
        getElement().setAttribute("aria-label", tip.title());
        add(head(tip), facts(tip));
        if (tip.address() != null) {
            add(link(tip.address()));
        }
        if (!tip.why().isEmpty()) {
            Paragraph why = new Paragraph(tip.why());
            why.addClassName("tip-why");
            add(why);
        }
        if (tip.conclusion() != null) {
            Anchor to = new Anchor(
                    "/konklusioner/" + tip.conclusion(),
                    getTranslation("horizon.panel.conclusion", tip.conclusion(), conclusion));
            to.addClassName("tip-conclusion");
            add(to);
        }
        add(by(item), actions(item, coordinates), talk);
    }

    private Component head(ScanTip tip) {
        H2 title = new H2(tip.title());
        title.getElement().setAttribute("tabindex", "-1");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> acts.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("horizon.panel.close"));
        Div head = new Div(title, close);
        head.addClassName("tip-panel-head");
        return head;
    }

    private Component facts(ScanTip tip) {
        Div facts = new Div(new Span(words.kind(tip)), new Span(words.place(tip)));
        facts.addClassNames("tip-facts", "tip-" + tip.kind().name());
        return facts;
    }

    private Component link(String address) {
        Anchor link = new Anchor(
                address,
                getTranslation("horizon.panel.open", URI.create(address).getHost()));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("tip-link");
        return link;
    }

    private Component by(Item item) {
        Paragraph by = new Paragraph(getTranslation(
                "horizon.panel.by", item.addedBy(), words.day(item.tip().addedOn())));
        by.addClassName("quiet");
        return by;
    }

    private Component actions(Item item, boolean coordinates) {
        Div actions = new Div();
        actions.addClassName("tip-actions");
        Button star = new Button(
                getTranslation(item.starred() ? "horizon.unstar" : "horizon.star"),
                (item.starred() ? VaadinIcon.STAR : VaadinIcon.STAR_O).create(),
                click -> acts.star(!item.starred()));
        star.getElement().setAttribute("aria-pressed", String.valueOf(item.starred()));
        actions.add(star);
        report(item, coordinates, actions);
        if (item.changes()) {
            Button edit = new Button(getTranslation("horizon.edit"), click -> acts.edit());
            Button remove = new Button(getTranslation("horizon.remove"), click -> acts.remove());
            edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(edit, remove);
        }
        return actions;
    }

    private void report(Item item, boolean coordinates, Div actions) {
        ScanTip tip = item.tip();
        if (tip.reportedIn() != null) {
            String month = DateTimeFormatter.ofPattern(
                            "LLLL yyyy",
                            getLocale().getLanguage().equals("en") ? Locale.UK : Locale.forLanguageTag("sv-SE"))
                    .format(tip.reportedIn());
            Span in = new Span(getTranslation("horizon.panel.reported", month));
            in.addClassName("tip-reported");
            actions.add(in);
        } else if (coordinates) {
            Button choose = new Button(
                    getTranslation("horizon.for-report"),
                    (tip.forReport() ? VaadinIcon.CHECK : VaadinIcon.FILE_TEXT_O).create(),
                    click -> acts.choose(!tip.forReport()));
            choose.getElement().setAttribute("aria-pressed", String.valueOf(tip.forReport()));
            if (tip.forReport()) {
                choose.addClassName("is-chosen");
            }
            actions.add(choose);
        }
        if (tip.forReport()) {
            Span by = new Span(getTranslation("horizon.panel.chosen-by", String.valueOf(item.chosenBy())));
            by.addClassName("quiet");
            actions.add(by);
        }
    }
}
