package se.arshjulet.form.draft;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.Section;
import se.arshjulet.form.SectionBuilder;
import se.arshjulet.form.expression.NameChange;

/** A key that becomes another, wherever the form speaks of it. */
final class Renaming {

    private final String from;
    private final String to;
    private final @Nullable Lineage lineage;

    Renaming(String from, String to, @Nullable Lineage lineage) {
        this.from = from;
        this.to = to;
        this.lineage = lineage;
    }

    FormDefinition in(FormDefinition form) {
        Set<String> parts = form.sections().stream().map(Section::key).collect(Collectors.toSet());
        NameChange names = new NameChange(from, to, parts);
        return new FormDefinition(
                form.key(),
                form.version(),
                form.title(),
                form.intro(),
                form.fixedWording(),
                form.sections().stream().map(section -> in(section, names)).toList());
    }

    private Section in(Section section, NameChange names) {
        Section.Flow flow = section.flow();
        return new SectionBuilder(section)
                .key(word(section.key()))
                .titleQuestion(wordOrNull(section.titleQuestion()))
                .showIf(names.in(section.showIf()))
                .flow(
                        flow == null
                                ? null
                                : new Section.Flow(
                                        word(flow.from()),
                                        word(flow.to()),
                                        word(flow.women()),
                                        word(flow.men()),
                                        wordOrNull(flow.total())))
                .questions(section.questions().stream()
                        .map(question -> in(question, names))
                        .toList())
                .build();
    }

    private Question in(Question question, NameChange names) {
        QuestionBuilder renamed = new QuestionBuilder(question)
                .showIf(names.in(question.showIf()))
                .requiredIf(names.in(question.requiredIf()))
                .calculation(names.in(question.calculation()))
                .constraints(question.constraints().stream()
                        .map(rule -> new Constraint(names.within(rule.that()), rule.message()))
                        .toList());
        return question.key().equals(from) ? renamed.key(to).lineage(lineage).build() : renamed.build();
    }

    private String word(String key) {
        return key.equals(from) ? to : key;
    }

    private @Nullable String wordOrNull(@Nullable String key) {
        return key == null ? null : word(key);
    }
}
