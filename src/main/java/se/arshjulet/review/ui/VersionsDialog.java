package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import se.arshjulet.base.DateWords;
import se.arshjulet.review.AnswersUnderReview.How;
import se.arshjulet.review.AnswersUnderReview.Version;

/** An answer through time: who, when, what, and where it came from. */
public final class VersionsDialog extends Dialog {

    private final DateWords words;

    /** @param versions newest first */
    public VersionsDialog(String question, List<Version> versions, DateWords words) {
        this.words = words;
        setHeaderTitle(getTranslation("review.history.of", question));
        setWidth("min(36rem, 100vw)");
        if (versions.isEmpty()) {
            add(new Paragraph(getTranslation("review.history.none")));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("versions");
            list.getElement().setAttribute("reversed", true);
            versions.forEach(version -> list.add(line(version)));
            add(list);
        }
        Button close = new Button(getTranslation("review.history.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private ListItem line(Version version) {
        ListItem line = new ListItem(said("version-who", who(version)), text(version));
        if (version.comment() != null) {
            line.add(said("version-comment", getTranslation("review.comment-of", version.comment())));
        }
        return line;
    }

    private Component text(Version version) {
        Paragraph text = new Paragraph(version.text().isEmpty() ? getTranslation("review.no-answer") : version.text());
        text.addClassName("version-text");
        text.setClassName("review-nothing", version.text().isEmpty());
        return text;
    }

    /** "Anna Ek skrev i dag 14:03", and where she had it from. */
    private String who(Version version) {
        String how = version.how().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String did = getTranslation(
                "review.history." + how,
                version.by(),
                words.moment(version.at()),
                version.forWhom() == null ? "" : version.forWhom());
        if (version.forWhom() != null && version.how() != How.ON_BEHALF) {
            did += getTranslation("review.history.for", version.forWhom());
        }
        return version.source() == null ? did : did + " · " + version.source();
    }

    private static Span said(String className, String words) {
        Span said = new Span(words);
        said.addClassName(className);
        return said;
    }
}
