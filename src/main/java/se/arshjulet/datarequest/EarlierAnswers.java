package se.arshjulet.datarequest;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;

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

    Earlier as(FormDefinition now, Revisions.Approved approved) {
        return Earlier.of(now, forms.definition(approved.formVersionId()), approved.answers());
    }
}
