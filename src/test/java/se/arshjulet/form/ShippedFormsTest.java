package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"organisation-1", "samverkan-1", "statistik-1", "floden-1", "insats-1", "insats-2"})
    void aShippedFormHasNoFaultsAndIsCalledAsItsFile(String name) {
        FormDefinition form = read(name);
        assertThat(form.key() + "-" + form.version()).isEqualTo(name);
    }

    /** Filled in with what each question takes, nothing is missing, wrong or worked out to nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"organisation-1", "samverkan-1", "statistik-1", "floden-1", "insats-1", "insats-2"})
    void aShippedFormCanBeAnswered(String name) {
        FormDefinition form = read(name);
        AnswerSet set = SampleAnswers.of(form, false);
        AnswerSet answered = withContacts(form, set);
        FormState state = FormState.of(form, answered);
        assertThat(FormCheck.gaps(form, state, answered, AnswerSet.empty()).stream()
                        .filter(gap -> gap.kind() == FormCheck.Kind.MISSING))
                .isEmpty();
    }

    private static AnswerSet withContacts(FormDefinition form, AnswerSet set) {
        AnswerSet all = set;
        for (Section section : form.sections()) {
            for (Question question : section.questions()) {
                if (question.type() == QuestionType.CONTACT_FUNCTION) {
                    for (UUID row : Sums.rows(section, set)) {
                        all = all.with(
                                new AnswerKey(row, question.key()),
                                new GivenAnswer(
                                        AnswerStatus.GIVEN,
                                        new AnswerValue.Contact("Växeln", "", ""),
                                        AnswerOrigin.TYPED,
                                        row,
                                        null,
                                        Instant.EPOCH));
                    }
                }
            }
        }
        return all;
    }

    private static FormDefinition read(String name) {
        return FormDefinitionReader.read(Answering.shipped("forms/" + name + ".json"), name);
    }
}
