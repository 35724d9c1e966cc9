package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** The form, a part or a question in the outline. */
final class OutlineRow extends NativeButton {

    private Spot spot = Spot.FORM;
    private @Nullable Span mark;

    private OutlineRow(String kind, Component... content) {
        addClassNames("draft-row", "draft-row-" + kind);
        add(content);
    }

    static OutlineRow form(String word) {
        return new OutlineRow("form", new Span(word));
    }

    static OutlineRow section(Section section, int number, Component speaker) {
        Span title = label(section.title(), speaker);
        OutlineRow row = new OutlineRow("section", new Span(number + "."), title);
        if (section.repeating()) {
            row.badge(speaker.getTranslation("draft.badge.rows"));
        }
        if (section.showIf() != null) {
            row.badge(speaker.getTranslation("draft.badge.condition"));
        }
        return row;
    }

    static OutlineRow question(Question question, Component speaker) {
        Icon icon = icon(question.type());
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.setTooltipText(speaker.getTranslation(typeWord(question.type())));
        OutlineRow row = new OutlineRow("question", icon, label(question.label(), speaker));
        if (question.required()) {
            row.badge("*");
        }
        if (question.showIf() != null || question.requiredIf() != null) {
            row.badge(speaker.getTranslation("draft.badge.condition"));
        }
        if (question.isComputed()) {
            row.badge(speaker.getTranslation("draft.badge.computed"));
        }
        return row;
    }

    static String typeWord(QuestionType type) {
        return "draft.type." + type.name().toLowerCase(Locale.ROOT);
    }

    private static Span label(String text, Component speaker) {
        Span label = new Span(text.isBlank() ? speaker.getTranslation("draft.untitled") : text);
        label.addClassName("draft-row-label");
        return label;
    }

    private void badge(String word) {
        Span badge = new Span(word);
        badge.addClassName("draft-badge");
        add(badge);
    }

    private static Icon icon(QuestionType type) {
        return new Icon(
                switch (type) {
                    case SHORT_TEXT -> VaadinIcon.TEXT_INPUT;
                    case LONG_TEXT -> VaadinIcon.ALIGN_LEFT;
                    case WHOLE_NUMBER, DECIMAL_NUMBER -> VaadinIcon.HASH;
                    case PERCENT -> VaadinIcon.PIE_CHART;
                    case MONEY -> VaadinIcon.MONEY;
                    case DATE, PERIOD -> VaadinIcon.CALENDAR_O;
                    case YES_NO -> VaadinIcon.ADJUST;
                    case ONE_OF -> VaadinIcon.DOT_CIRCLE;
                    case SEVERAL_OF -> VaadinIcon.CHECK_SQUARE_O;
                    case PARENT_ROW -> VaadinIcon.FILE_TREE;
                    case REGISTER_ENTRY -> VaadinIcon.BOOK;
                    case NUMBER_GRID -> VaadinIcon.GRID_SMALL;
                    case FILE -> VaadinIcon.PAPERCLIP;
                    case CONTACT_FUNCTION -> VaadinIcon.PHONE;
                    case INFORMATION -> VaadinIcon.INFO_CIRCLE_O;
                });
    }

    /** Says what the other would, and stays where it is. */
    void tell(OutlineRow other) {
        List<Component> content = other.getChildren().toList();
        other.removeAll();
        removeAll();
        mark = null;
        add(content);
    }

    /** Says that there is something to put right here. */
    void fault(boolean wrong, Component speaker) {
        if (mark != null) {
            remove(mark);
            mark = null;
        }
        if (wrong) {
            Icon icon = new Icon(VaadinIcon.EXCLAMATION_CIRCLE);
            icon.getElement().setAttribute("aria-hidden", "true");
            Span word = new Span(speaker.getTranslation("draft.row.fault"));
            word.addClassName("visually-hidden");
            mark = new Span(icon, word);
            mark.addClassName("draft-row-fault");
            add(mark);
        }
    }

    void at(Spot its) {
        spot = its;
    }

    Spot spot() {
        return spot;
    }

    void mark(boolean chosen) {
        if (chosen) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
