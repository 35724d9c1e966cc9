package se.arshjulet.form.draft.ui;

import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;

/** What a question is called among all of the form: by its words, and by its part too where another is asked in the same words. */
final class QuestionName {

    private QuestionName() {}

    static String of(Question question, FormDefinition form) {
        boolean alone = form.sections().stream()
                        .flatMap(part -> part.questions().stream())
                        .filter(one -> one.label()
                                .strip()
                                .equalsIgnoreCase(question.label().strip()))
                        .count()
                < 2;
        return alone || question.label().isBlank()
                ? question.label()
                : question.label().strip() + " (" + part(question, form) + ")";
    }

    private static String part(Question question, FormDefinition form) {
        Section part = form.sectionOf(question.key());
        return Outline.name(part);
    }
}
