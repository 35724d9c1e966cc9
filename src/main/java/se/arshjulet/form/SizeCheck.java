package se.arshjulet.form;

import org.jspecify.annotations.Nullable;

/** That a form is of a size that people can answer and a page can show. */
final class SizeCheck {

    static final int MOST_SECTIONS = 60;
    static final int MOST_FIELDS = 1_000;
    static final int MOST_OPTIONS = 300;
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_LABEL = 500;
    static final int LONGEST_TEXT = 4_000;

    private SizeCheck() {}

    static void check(FormDefinition form, FormFaults faults) {
        if (form.sections().size() > MOST_SECTIONS) {
            faults.form("Formuläret har %d delar och får ha högst %d. Dela upp det i två formulär."
                    .formatted(form.sections().size(), MOST_SECTIONS));
        }
        long fields = form.sections().stream()
                .mapToLong(section -> section.fields().size())
                .sum();
        if (fields > MOST_FIELDS) {
            faults.form("Formuläret har %d fält och får ha högst %d. Dela upp det i två formulär."
                    .formatted(fields, MOST_FIELDS));
        }
        text(FormFaults.FORM, "title", form.title(), LONGEST_TITLE, faults);
        text(FormFaults.FORM, "intro", form.intro(), LONGEST_TEXT, faults);
        form.sections().forEach(section -> {
            String part = "Del " + section.key();
            text(part, "title", section.title(), LONGEST_TITLE, faults);
            text(part, "intro", section.intro(), LONGEST_TEXT, faults);
            section.questions().forEach(question -> question(question, faults));
        });
    }

    private static void question(Question question, FormFaults faults) {
        String place = "Fråga " + question.key();
        int longest = question.type() == QuestionType.INFORMATION ? LONGEST_TEXT : LONGEST_LABEL;
        text(place, "label", question.label(), longest, faults);
        text(place, "help", question.help(), LONGEST_TEXT, faults);
        question.options().forEach(option -> {
            text(place, "code", option.code(), LONGEST_TITLE, faults);
            text(place, "label", option.label(), LONGEST_TITLE, faults);
        });
        question.constraints().forEach(rule -> text(place, "message", rule.message(), LONGEST_LABEL, faults));
        if (question.options().size() > MOST_OPTIONS) {
            faults.at(
                    question,
                    "Frågan har %d svarsalternativ och får ha högst %d."
                            .formatted(question.options().size(), MOST_OPTIONS));
        }
    }

    private static void text(String place, String word, @Nullable String text, int longest, FormFaults faults) {
        if (text != null && text.length() > longest) {
            faults.add(
                    place,
                    "Texten i %s är %d tecken lång och får vara högst %d.".formatted(word, text.length(), longest),
                    "En text är %d tecken lång och får vara högst %d: ”%s …”."
                            .formatted(text.length(), longest, text.substring(0, 40)));
        }
    }
}
