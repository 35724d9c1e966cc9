package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.Question;

/**
 * Of a question's limits and conditions the one condition that an XLSForm has, and its one message.
 * @param text    empty if there is none
 * @param unsaid  those that XPath cannot say */
record ComposedConstraint(String text, String message, List<Constraint> unsaid) {

    /** @param limited whose limits they are: the question, or the part of it that is asked in the row
     * @param rules   the conditions that are said in the row */
    static ComposedConstraint of(Question limited, List<Constraint> rules, FeelToXPath translation) {
        List<String> all = new ArrayList<>(Limits.of(limited));
        List<String> messages = new ArrayList<>();
        List<Constraint> unsaid = new ArrayList<>();
        List<XText> said = new ArrayList<>();
        for (Constraint rule : rules) {
            Optional<XText> text = translation.condition(rule.that());
            text.ifPresentOrElse(said::add, () -> unsaid.add(rule));
            text.ifPresent(there -> messages.add(rule.message()));
        }
        boolean alone = all.isEmpty() && said.size() == 1;
        said.forEach(text -> all.add(alone ? text.text() : text.in(XText.AND + 1)));
        return new ComposedConstraint(
                String.join(" and ", all),
                messages.stream().distinct().collect(Collectors.joining(" ")),
                List.copyOf(unsaid));
    }
}
