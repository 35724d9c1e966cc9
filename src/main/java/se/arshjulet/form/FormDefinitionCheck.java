package se.arshjulet.form;

/** Everything that a form must be before anybody is asked to answer it. */
final class FormDefinitionCheck {

    private FormDefinitionCheck() {}

    /** All of it has a name of its own, and words: the rest can be put right piece by piece. */
    static boolean isWhole(FormDefinition form) {
        FormFaults faults = new FormFaults();
        CompletenessCheck.check(form, faults);
        if (faults.isEmpty()) {
            SizeCheck.check(form, faults);
            KeyCheck.check(form, faults);
        }
        return faults.isEmpty();
    }

    static void check(FormDefinition form, FormFaults faults) {
        CompletenessCheck.check(form, faults);
        // What lacks a key or a type cannot be spoken of; the rest is looked at all the same.
        SoundParts sound = SoundParts.of(form, faults);
        SizeCheck.check(sound.form(), faults);
        KeyCheck.check(sound.form(), faults);
        for (Section section : sound.form().sections()) {
            if (sound.whole().contains(section.key())) {
                SectionCheck.check(section, faults);
            }
            for (Question question : section.questions()) {
                QuestionCheck.check(question, section, faults);
                LimitCheck.check(question, faults);
                DemandCheck.check(question, faults);
            }
        }
        if (faults.isEmpty()) {
            ExpressionCheck.check(form, faults);
        } else if (sound.isAll()) {
            ExpressionCheck.read(sound.form(), faults);
        } else {
            // What they name may be what is missing.
            FormExpressions.read(sound.form(), faults);
        }
    }
}
