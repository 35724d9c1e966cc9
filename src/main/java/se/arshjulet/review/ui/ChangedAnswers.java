package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.arshjulet.review.AnswersUnderReview.Change;
import se.arshjulet.review.AnswersUnderReview.Item;
import se.arshjulet.review.AnswersUnderReview.Part;

/** What differs between two answer sets, question by question, with what stood there before. */
public final class ChangedAnswers extends Div {

    private final Function<Item, Component> tool;

    /** @param tool what stands beside each question */
    public ChangedAnswers(List<Part> parts, Function<Item, Component> tool) {
        this.tool = tool;
        addClassNames("review-document", "changed-answers");
        String section = null;
        for (Part part : parts) {
            List<Item> changed = changed(part);
            if (!changed.isEmpty()) {
                if (part.sectionHeading() != null && !Objects.equals(section, part.sectionHeading())) {
                    add(new H2(part.sectionHeading()));
                }
                section = part.sectionHeading();
                add(part(part, changed));
            }
        }
    }

    /** How many answers differ. */
    public static long count(List<Part> parts) {
        return parts.stream().mapToLong(part -> changed(part).size()).sum();
    }

    private static List<Item> changed(Part part) {
        return part.items().stream()
                .filter(item -> item.change() != Change.UNCHANGED)
                .toList();
    }

    private Component part(Part part, List<Item> changed) {
        Div heading = new Div(part.sectionHeading() == null ? new H2(part.heading()) : new H3(part.heading()));
        heading.addClassName("review-part-heading");
        boolean whole = part.change() == Change.ADDED || part.change() == Change.REMOVED;
        if (whole) {
            heading.add(ChangeMark.of(part.change()));
        }
        Section section = new Section(heading);
        section.addClassName("review-part");
        changed.forEach(item -> section.add(question(item, !whole)));
        return section;
    }

    private Component question(Item item, boolean marked) {
        Span label = new Span(item.label());
        label.addClassName("review-label");
        Div head = new Div(label);
        head.addClassName("review-question-head");
        if (marked) {
            head.add(ChangeMark.of(item.change()));
        }
        head.add(tool.apply(item));
        Div question = new Div(head, new AnswerUnderReview(item));
        question.addClassName("review-question");
        return question;
    }
}
