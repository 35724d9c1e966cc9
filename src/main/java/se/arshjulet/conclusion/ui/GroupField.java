package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.conclusion.FollowUps.Plan;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;

/** How Beredningsgruppen approves that a proposal goes to the board: how many of it, and what silence means. */
class GroupField extends CustomField<ReviewPlan> {

    /** Of the group: as a choice among numbers. */
    private static final int ALL = 0;

    private final Select<Integer> quorum = new Select<>();
    private final Checkbox silent = new Checkbox();

    /** @param members how many there are in the group */
    GroupField(int members, ReviewPlan plan) {
        addClassName("review-plan");
        setLabel(getTranslation("follow-up.plan.group"));
        quorum.setLabel(getTranslation("follow-up.plan.group.quorum"));
        quorum.setItems(Stream.concat(
                        Stream.of(ALL), IntStream.range(1, Math.max(members, 1)).boxed())
                .toList());
        quorum.setItemLabelGenerator(number -> number == ALL
                ? getTranslation("follow-up.plan.group.all", members)
                : getTranslation("follow-up.plan.group.some", number));
        silent.setLabel(getTranslation("follow-up.plan.group.silent"));
        if (members == 0) {
            add(new Paragraph(getTranslation("follow-up.plan.group.nobody")));
        } else {
            quorum.setWidth("16rem");
            quorum.setVisible(members > 1);
            add(new Div(quorum), new Div(silent));
        }
        setValue(plan);
        quorum.addValueChangeListener(change -> updateValue());
        silent.addValueChangeListener(change -> updateValue());
    }

    @Override
    protected ReviewPlan generateModelValue() {
        return Plan.byGroup(quorum.getValue() == ALL ? null : quorum.getValue(), silent.getValue());
    }

    @Override
    protected void setPresentationValue(ReviewPlan plan) {
        ReviewStep step = plan.steps().get(0);
        quorum.setValue(step.quorum() == null ? ALL : step.quorum());
        silent.setValue(step.silentConsent());
    }
}
