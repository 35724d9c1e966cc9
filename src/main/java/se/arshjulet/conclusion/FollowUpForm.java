package se.arshjulet.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/**
 * What the members are asked: a part a konklusion, three questions each. It is published with the words that held when it
 * was asked, so that every answer is for ever beside the words that it was an answer to.
 */
@Component
class FollowUpForm {

    private static final List<Option> VIEWS = List.of(
            new Option(ConclusionStatus.BETTER.name(), "Bättre"),
            new Option(ConclusionStatus.SAME.name(), "Oförändrat"),
            new Option(ConclusionStatus.WORSE.name(), "Sämre"),
            new Option(ConclusionStatus.CANNOT_SAY.name(), "Går inte att bedöma"));

    private final FormCatalog forms;

    FollowUpForm(FormCatalog forms) {
        this.forms = forms;
    }

    /** @return the form version's id */
    UUID publish(List<Life> conclusions) {
        return forms.publish(
                FollowUps.FORM_KEY,
                "Uppföljning av konklusionerna",
                "Hur har det gått med konklusionerna det senaste året, sett från er organisation? Ett val per konklusion"
                        + " räcker. Det ni skriver läses av samordnaren, Beredningsgruppen och styrelsen.",
                conclusions.stream().map(FollowUpForm::section).toList());
    }

    private static Section section(Life life) {
        int number = life.line().number();
        return new Section(
                "k" + number,
                number + ". " + life.line().wording(),
                introduction(life),
                false,
                null,
                null,
                List.of(
                        new Question(
                                view(number),
                                QuestionType.ONE_OF,
                                "Hur har det blivit det senaste året?",
                                null,
                                true,
                                VIEWS,
                                false,
                                null,
                                true),
                        new Question(
                                grounds(number),
                                QuestionType.LONG_TEXT,
                                "Vad grundar ni det på?",
                                "En mening eller två. Skriv inget som pekar ut en person.",
                                false,
                                List.of(),
                                false,
                                2000,
                                true),
                        new Question(
                                needs(number),
                                QuestionType.LONG_TEXT,
                                "Vad behövs framöver?",
                                null,
                                false,
                                List.of(),
                                false,
                                2000,
                                true)));
    }

    private static @Nullable String introduction(Life life) {
        List<String> sentences = new ArrayList<>();
        if (!life.latest().explanation().isBlank()) {
            sentences.add(life.latest().explanation());
        }
        wordsBefore(life)
                .ifPresent(before ->
                        sentences.add("Ny lydelse sedan förra uppföljningen. Då stod det: ”%s”.".formatted(before)));
        String actions = life.line().actions().stream()
                .filter(action -> action.state() != ActionState.CANCELLED)
                .map(PlannedActions.ActionItem::title)
                .collect(Collectors.joining("; "));
        if (!actions.isEmpty()) {
            sentences.add("Det här görs enligt verksamhetsplanen: " + actions + ".");
        }
        return sentences.isEmpty() ? null : String.join("\n\n", sentences);
    }

    private static Optional<String> wordsBefore(Life life) {
        List<Conclusions.YearStatus> statuses = life.line().statuses();
        return statuses.isEmpty()
                ? Optional.empty()
                : Optional.of(statuses.get(statuses.size() - 1).wording())
                        .filter(before -> !before.equals(life.line().wording()));
    }

    /** What a member answered of a konklusion. */
    static Answer read(AnswerSet answers, int number) {
        ConclusionStatus view = answers.value(AnswerKey.of(view(number))) instanceof AnswerValue.Choices choices
                        && !choices.codes().isEmpty()
                ? ConclusionStatus.valueOf(choices.codes().get(0))
                : null;
        return new Answer(view, text(answers, grounds(number)), text(answers, needs(number)));
    }

    private static String text(AnswerSet answers, String question) {
        return answers.at(AnswerKey.of(question))
                .filter(given -> given.status() == AnswerStatus.GIVEN)
                .map(GivenAnswer::value)
                .map(value -> value instanceof AnswerValue.Text text ? text.text() : "")
                .orElse("");
    }

    record Answer(@Nullable ConclusionStatus view, String grounds, String needs) {}

    // The keys live across the years, so that last year's answer stands beside this year's field.
    private static String view(int number) {
        return "view-" + number;
    }

    private static String grounds(int number) {
        return "grounds-" + number;
    }

    private static String needs(int number) {
        return "needs-" + number;
    }
}
