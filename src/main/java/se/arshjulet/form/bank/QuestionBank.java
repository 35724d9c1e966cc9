package se.arshjulet.form.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Lineage;

/** Every question of every form that the current association can use, by form and in the form's order. */
public interface QuestionBank {

    /** @param words every one of them occurs in how a version asks the question, in its options or in the form's title; all
     *              questions if blank. Those whose latest wording has them stand first. */
    List<BankQuestion> search(String words);

    /** The question that the version asks under that key, in all its versions. */
    Optional<BankQuestion> find(UUID formVersionId, String questionKey);

    /** The version that a question was taken from. */
    Optional<FormDefinition> form(Lineage.Source source);
}
