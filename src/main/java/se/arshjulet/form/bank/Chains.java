package se.arshjulet.form.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.form.FormComparison;
import se.arshjulet.form.FormComparison.Change;
import se.arshjulet.form.FormComparison.Line;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.bank.BankQuestion.Asked;

/** Follows the questions of one form from version to version. */
final class Chains {

    private Chains() {}

    /** @param asked makes what is told of a question in a version */
    interface Teller {
        Asked asked(FormDefinition form, Question question);
    }

    /** @param versions of one form, the oldest first
     * @return in the order of the newest version, then what is asked no more */
    static List<BankQuestion> of(List<FormDefinition> versions, Teller teller) {
        List<List<Asked>> all = new ArrayList<>();
        Map<String, List<Asked>> last = new HashMap<>();
        FormDefinition before = new FormDefinition("none", 0, "", null, List.of());
        for (FormDefinition form : versions) {
            Map<String, List<Asked>> now = new HashMap<>();
            List<List<Asked>> order = new ArrayList<>();
            for (Line line : FormComparison.of(before, form)) {
                Question question = line.now();
                if (question == null) {
                    continue;
                }
                boolean goesOn = line.change() == Change.SAME || line.change() == Change.REWORDED;
                List<Asked> chain =
                        goesOn ? last.getOrDefault(line.then().get(0).key(), new ArrayList<>()) : new ArrayList<>();
                chain.add(0, teller.asked(form, question));
                now.put(question.key(), chain);
                order.add(chain);
            }
            all.removeIf(chain -> order.stream().anyMatch(one -> one == chain));
            all.addAll(0, order);
            last = now;
            before = form;
        }
        return all.stream().map(BankQuestion::new).toList();
    }
}
