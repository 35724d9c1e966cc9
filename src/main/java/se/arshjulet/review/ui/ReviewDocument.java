package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.arshjulet.review.AnswersUnderReview.Change;
import se.arshjulet.review.AnswersUnderReview.Document;
import se.arshjulet.review.AnswersUnderReview.Part;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Threads.At;

/** The answer set as a document one can read from the top to the bottom. */
class ReviewDocument extends Div {

    private final List<QuestionUnderReview> questions = new ArrayList<>();
    private final QuestionUnderReview.Desk desk;
    private final boolean comparable;
    private Runnable remarksChanged = () -> {};

    ReviewDocument(Document document, List<Remark> begun, QuestionUnderReview.Desk desk) {
        this.desk = desk;
        this.comparable = document.previousLabel() != null;
        addClassName("review-document");
        String section = null;
        for (Part part : document.parts()) {
            if (part.sectionHeading() != null && !Objects.equals(section, part.sectionHeading())) {
                add(new H2(part.sectionHeading()));
            }
            section = part.sectionHeading();
            add(part(part));
        }
        begun.forEach(this::resume);
    }

    /** The remarks as they stand, in the document's order. */
    List<Remark> remarks() {
        return questions.stream()
                .flatMap(question -> question.remark().stream())
                .toList();
    }

    /** As they are kept: who is mentioned stands there as herself, not as her name. */
    List<Remark> kept(List<Remark> written) {
        return written.stream()
                .map(remark -> new Remark(remark.rowKey(), remark.questionKey(), desk.kept(remark.text())))
                .toList();
    }

    /** To the question, with the keyboard too. */
    void goTo(At at) {
        questions.stream()
                .filter(question ->
                        new At(question.item().rowKey(), question.item().questionKey()).equals(at))
                .findFirst()
                .ifPresent(
                        question -> question.getElement()
                                .executeJs(
                                        "requestAnimationFrame(() => { this.focus(); this.scrollIntoView({block: 'center'}) })"));
    }

    void onRemarksChanged(Runnable listener) {
        remarksChanged = listener;
    }

    /** There is something to compare with, and nothing differs. */
    boolean isAllUnchanged() {
        return comparable
                && questions.stream().allMatch(question -> question.item().change() == Change.UNCHANGED);
    }

    /** What the question is called, for a summary. */
    String labelOf(Remark remark) {
        return questions.stream()
                .filter(question -> isAt(question, remark))
                .map(question -> question.item().label())
                .findFirst()
                .orElse(remark.questionKey());
    }

    private void resume(Remark remark) {
        questions.stream()
                .filter(question -> isAt(question, remark))
                .forEach(question -> question.resume(remark.text()));
    }

    private static boolean isAt(QuestionUnderReview question, Remark remark) {
        return question.item().rowKey().equals(remark.rowKey())
                && question.item().questionKey().equals(remark.questionKey());
    }

    private Component part(Part part) {
        Section section = new Section(heading(part));
        section.addClassNames("review-part", "part-" + (hasChange(part) ? "changed" : "unchanged"));
        section.addClassName("change-" + part.change().name().toLowerCase(Locale.ROOT));
        section.getStyle().set("--depth", Integer.toString(part.depth()));
        boolean marked = comparable && !isWhollyNewOrGone(part);
        part.items().forEach(item -> {
            QuestionUnderReview question = new QuestionUnderReview(item, marked, desk, () -> remarksChanged.run());
            questions.add(question);
            section.add(question);
        });
        return section;
    }

    private Component heading(Part part) {
        Component words = part.sectionHeading() == null ? new H2(part.heading()) : new H3(part.heading());
        Div heading = new Div(words);
        heading.addClassName("review-part-heading");
        if (comparable && isWhollyNewOrGone(part)) {
            heading.add(ChangeMark.of(part.change()));
        }
        return heading;
    }

    private static boolean isWhollyNewOrGone(Part part) {
        return part.change() == Change.ADDED || part.change() == Change.REMOVED;
    }

    private static boolean hasChange(Part part) {
        return part.change() != Change.UNCHANGED
                || part.items().stream().anyMatch(item -> item.change() != Change.UNCHANGED);
    }
}
