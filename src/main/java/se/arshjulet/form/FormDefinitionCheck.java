package se.arshjulet.form;

/** Everything that a form must be before anybody is asked to answer it. */
final class FormDefinitionCheck {

    private FormDefinitionCheck() {}

    static void check(FormDefinition form, FormFaults faults) {
        CompletenessCheck.check(form, faults);
        // What lacks a key or a type cannot be spoken of.
        if (!faults.isEmpty()) {
            return;
        }
        SizeCheck.check(form, faults);
        KeyCheck.check(form, faults);
        for (Section section : form.sections()) {
            SectionCheck.check(section, faults);
            for (Question question : section.questions()) {
                QuestionCheck.check(question, section, faults);
                LimitCheck.check(question, faults);
            }
        }
        if (faults.isEmpty()) {
            ExpressionCheck.check(form, faults);
        } else {
            ExpressionCheck.read(form, faults);
        }
    }
}
