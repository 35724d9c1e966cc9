package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;

/** What a member answered to the same form the last time that it was approved, as the form that is now asked can use it. */
@Component
class EarlierAnswers {

    private final Revisions revisions;
    private final FormCatalog forms;

    EarlierAnswers(Revisions revisions, FormCatalog forms) {
        this.revisions = revisions;
        this.forms = forms;
    }

    Earlier of(AssignmentHead head) {
        return find(head)
                .map(approved -> as(forms.definition(head.formVersionId()), approved))
                .orElseGet(Earlier::none);
    }

    Optional<Revisions.Approved> find(AssignmentHead head) {
        return revisions.latest(head.memberId(), head.formKey(), head.id());
    }

    /** What counts of the member's answers today, as the form can use it: this assignment's own, if some of it is approved;
     * otherwise the last before it, but for what is asked afresh each time. */
    AnswerSet counting(Assignment assignment, FormDefinition form, String formKey) {
        return revisions
                .latest(assignment.memberId(), formKey, null)
                .map(approved -> {
                    AnswerSet answers = as(form, approved).answers();
                    return approved.assignmentId().equals(assignment.id())
                            ? answers
                            : withoutWhatIsAskedAfresh(form, answers);
                })
                .orElseGet(AnswerSet::empty);
    }

    private static AnswerSet withoutWhatIsAskedAfresh(FormDefinition form, AnswerSet answers) {
        Map<AnswerKey, GivenAnswer> lasting = new HashMap<>(answers.answers());
        lasting.keySet().removeIf(at -> form.question(at.questionKey()).askedAfresh());
        return new AnswerSet(answers.rows(), lasting);
    }

    Earlier as(FormDefinition now, Revisions.Approved approved) {
        return Earlier.of(now, forms.definition(approved.formVersionId()), approved.answers());
    }
}
