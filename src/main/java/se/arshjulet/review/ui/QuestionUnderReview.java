package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.review.AnswersUnderReview.Change;
import se.arshjulet.review.AnswersUnderReview.Item;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.StaleReviewException;
import se.arshjulet.review.ThreadSubject.Participant;

/** One question of the document: its answer, what it was before, and a remark if the reviewer has one. */
class QuestionUnderReview extends Div {

    /** What the questions of a document need of the page around them. */
    interface Desk {

        boolean open();

        /** @return the time at which it was saved */
        String keep(Remark remark);

        /** What is said at the question; empty if nothing is. */
        Optional<QuestionTalk> talk(Item item);

        /** What is written here may go with a return; who cannot send it back asks, and that is all. */
        boolean givesBack();

        QuestionTalk begin(Item item);

        /** Asks without sending anything back. */
        void say(Item item, String text);

        List<Participant> people();

        /** What is written by names, as it is kept. */
        String kept(String written);

        HistoryButton history(Item item);

        /** What the others have answered to it; empty where there is nobody to compare with. */
        Optional<OthersFold> others(Item item);
    }

    private final Item item;
    private final Desk desk;
    private final Runnable remarkChanged;
    private final Optional<OthersFold> others;
    private final Div talkPlace = new Div();
    private final Div remarkPlace = new Div();
    private final @Nullable Button write;
    private @Nullable RemarkEditor editor;

    /** @param marked whether a change is marked at the question; where all of a part is new, the part says so once */
    QuestionUnderReview(Item item, boolean marked, Desk desk, Runnable remarkChanged) {
        this.item = item;
        this.desk = desk;
        this.remarkChanged = remarkChanged;
        addClassNames("review-question", "change-" + item.change().name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", item.label());
        remarkPlace.addClassName("review-remark");
        write = desk.open() ? writeButton() : null;
        others = desk.others(item);
        add(head(marked), new AnswerUnderReview(item));
        others.ifPresent(this::add);
        add(talkPlace, remarkPlace);
        desk.talk(item).ifPresent(talkPlace::add);
    }

    Item item() {
        return item;
    }

    /** The remark as it stands, unless it is empty. */
    Optional<Remark> remark() {
        return Optional.ofNullable(editor)
                .map(RemarkEditor::text)
                .filter(text -> !text.isEmpty())
                .map(text -> new Remark(item.rowKey(), item.questionKey(), text));
    }

    /** Goes on with a remark that was begun earlier, without taking the focus. */
    void resume(String begun) {
        openEditor(begun);
    }

    private Component head(boolean marked) {
        Span label = new Span(item.label());
        label.addClassName("review-label");
        Div head = new Div(label);
        head.addClassName("review-question-head");
        if (marked && item.change() != Change.UNCHANGED) {
            head.add(ChangeMark.of(item.change()));
        }
        others.ifPresent(fold -> head.add(fold.button()));
        head.add(desk.history(item));
        if (write != null) {
            head.add(write);
        }
        return head;
    }

    private Button writeButton() {
        Button button =
                new Button(getTranslation("review.remark.write"), VaadinIcon.COMMENT_O.create(), click -> begin());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("review-remark-open");
        button.setAriaLabel(getTranslation("review.remark.on", item.label()));
        return button;
    }

    private void begin() {
        if (!desk.givesBack()) {
            ask();
            return;
        }
        if (editor == null) {
            openEditor("");
        }
        if (editor != null) {
            editor.focus();
        }
    }

    private void ask() {
        QuestionTalk talk = talkPlace
                .getChildren()
                .findFirst()
                .map(QuestionTalk.class::cast)
                .orElseGet(() -> {
                    QuestionTalk begun = desk.begin(item);
                    talkPlace.add(begun.onLeft(talkPlace::removeAll));
                    return begun;
                });
        talk.write();
    }

    private void openEditor(String begun) {
        editor = new RemarkEditor(item.label(), begun, desk.people(), this::keep, this::sendNow, this::remove);
        remarkPlace.removeAll();
        remarkPlace.add(editor);
        addClassName("review-has-remark");
    }

    private String keep(String text) {
        remarkChanged.run();
        try {
            String at = desk.keep(new Remark(item.rowKey(), item.questionKey(), text));
            return text.isBlank() ? "" : getTranslation("review.remark.saved", at);
        } catch (StaleReviewException decidedMeanwhile) {
            return getTranslation("review.remark.stale");
        }
    }

    private Optional<String> sendNow(String text) {
        try {
            desk.say(item, text);
        } catch (IllegalArgumentException | AccessDeniedException refused) {
            return Optional.of(getTranslation("review.talk.refused"));
        }
        talkPlace.removeAll();
        desk.talk(item).ifPresent(talkPlace::add);
        remove();
        return Optional.empty();
    }

    private void remove() {
        editor = null;
        keep("");
        remarkPlace.removeAll();
        removeClassName("review-has-remark");
        getElement().callJsFunction("focus");
    }
}
