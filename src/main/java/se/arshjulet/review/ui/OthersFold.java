package se.arshjulet.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.arshjulet.review.AnswersUnderReview.Item;
import se.arshjulet.review.AnswersUnderReview.Other;
import se.arshjulet.review.AnswersUnderReview.Said;
import se.arshjulet.review.AnswersUnderReview.Standing;

/** What the others have answered to the same question, folded away until the reviewer asks for it. */
class OthersFold extends Div {

    private final String questionKey;
    private final Supplier<List<Other>> others;
    private final Button button = new Button();

    /** @param others by name; asked for when it is first unfolded */
    OthersFold(Item item, Supplier<List<Other>> others) {
        this.questionKey = item.questionKey();
        this.others = others;
        addClassName("review-others");
        setId("others-" + item.rowKey() + "-" + item.questionKey());
        setVisible(false);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.others.of", item.label()));
        button.setText(getTranslation("review.others"));
        button.setAriaLabel(getTranslation("review.others.of", item.label()));
        button.getElement().setAttribute("aria-expanded", "false");
        button.getElement().setAttribute("aria-controls", getId().orElseThrow());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassNames("history-open", "others-open");
        button.addClickListener(click -> unfold(!isVisible()));
    }

    Button button() {
        return button;
    }

    private void unfold(boolean open) {
        if (open && getChildren().findAny().isEmpty()) {
            fill(others.get());
        }
        setVisible(open);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        button.setClassName("others-shown", open);
    }

    private void fill(List<Other> all) {
        DescriptionList answers = new DescriptionList();
        all.stream().filter(OthersFold::isSentIn).forEach(other -> {
            answers.add(new DescriptionList.Term(other.name()));
            List<Said> said = other.to(questionKey);
            answers.add(said.isEmpty() ? nothing() : new DescriptionList.Description(lines(said)));
        });
        if (answers.getChildren().findAny().isPresent()) {
            add(answers);
        }
        rest(all, Standing.SUPPLEMENTING, "review.others.supplementing");
        rest(all, Standing.NOT_YET, "review.others.not-yet");
    }

    private static boolean isSentIn(Other other) {
        return other.standing() == Standing.SENT_IN || other.standing() == Standing.APPROVED;
    }

    private DescriptionList.Description nothing() {
        DescriptionList.Description nothing = new DescriptionList.Description(getTranslation("review.no-answer"));
        nothing.addClassName("review-nothing");
        return nothing;
    }

    private static Div[] lines(List<Said> said) {
        return said.stream()
                .map(one -> {
                    Div line = new Div();
                    if (!one.of().isEmpty()) {
                        Span of = new Span(one.of());
                        of.addClassName("review-others-row");
                        line.add(of);
                    }
                    line.add(new Span(one.text()));
                    return line;
                })
                .toArray(Div[]::new);
    }

    /** Those of whom there is nothing to show, in one line. */
    private void rest(List<Other> all, Standing standing, String key) {
        String names = all.stream()
                .filter(other -> other.standing() == standing)
                .map(Other::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            Paragraph line = new Paragraph(getTranslation(key, names));
            line.addClassName("review-others-rest");
            add(line);
        }
    }
}
