package se.arshjulet.flow;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Section;

/**
 * Answers to the form of flows, read as flows. It takes the questions that it names and no others, so what is said in
 * confidence ({@code note}) does not follow along.
 */
public final class FlowAnswers {

    /** The form that asks for flows. */
    public static final String FORM = "floden";

    private final MemberAnswers member;

    private FlowAnswers(MemberAnswers member) {
        this.member = member;
    }

    /** In the order of the member's rows; those that lack an end say nothing yet. */
    public static List<StatedFlow> flows(MemberAnswers member) {
        FlowAnswers answers = new FlowAnswers(member);
        return member.form().sections().stream()
                .filter(section -> section.flow() != null)
                .flatMap(answers::flows)
                .toList();
    }

    /** Empty if the member has answered nothing of it. */
    public static Optional<StatedWaiting> waiting(MemberAnswers member) {
        FlowAnswers answers = new FlowAnswers(member);
        Boolean queue = answers.value(AnswerKey.NO_ROW, "queue") instanceof AnswerValue.YesNo answer
                ? (Boolean) answer.yes()
                : null;
        BigDecimal weeks = answers.number(AnswerKey.NO_ROW, "queueWeeks");
        String obstacles = answers.text(AnswerKey.NO_ROW, "obstacles");
        if (queue == null && weeks == null && obstacles == null) {
            return Optional.empty();
        }
        return Optional.of(new StatedWaiting(
                member.memberId(),
                member.referenceYear(),
                queue,
                weeks == null ? null : (Integer) weeks.intValueExact(),
                obstacles,
                answers.updated(AnswerKey.NO_ROW)));
    }

    private Stream<StatedFlow> flows(Section section) {
        Section.Flow asks = section.flow();
        return asks == null
                ? Stream.empty()
                : member.answers().rowsOf(section.key()).stream()
                        .sorted(Comparator.comparingInt(AnswerRow::position))
                        .flatMap(row -> flow(asks, row.key()).stream());
    }

    private Optional<StatedFlow> flow(Section.Flow asks, UUID row) {
        FlowPlace origin = place(row, asks.from());
        FlowPlace destination = place(row, asks.to());
        if (origin == null || destination == null) {
            return Optional.empty();
        }
        Count women = count(row, asks.women());
        Count men = count(row, asks.men());
        return Optional.of(new StatedFlow(
                row,
                member.memberId(),
                member.referenceYear(),
                origin,
                destination,
                new Figures(women, men, total(row, asks.total(), women, men)),
                text(row, "route"),
                updated(row)));
    }

    /** As the form has worked it out; where it asks for no total, what the sexes come to. */
    private Count total(UUID row, @Nullable String question, Count women, Count men) {
        Count answered = question == null ? Count.MISSING : count(row, question);
        return answered.equals(Count.MISSING) ? Count.sum(List.of(women, men)) : answered;
    }

    private @Nullable FlowPlace place(UUID row, String question) {
        if (!(value(row, question) instanceof AnswerValue.Choices choices)) {
            return null;
        }
        String words = String.join(", ", AnswerText.labels(member.form().question(question), choices));
        return words.isBlank()
                ? null
                : new FlowPlace(
                        choices.codes().isEmpty() ? null : choices.codes().get(0), words.strip());
    }

    private Count count(UUID row, String question) {
        BigDecimal number = number(row, question);
        if (number != null) {
            return Count.of(number.longValueExact());
        }
        boolean tooSmall = member.answers()
                .at(new AnswerKey(row, question))
                .filter(given -> given.status() == AnswerStatus.TOO_SMALL)
                .isPresent();
        return tooSmall ? Count.TOO_SMALL : Count.MISSING;
    }

    private @Nullable BigDecimal number(UUID row, String question) {
        return value(row, question) instanceof AnswerValue.Figure figure ? figure.number() : null;
    }

    private @Nullable String text(UUID row, String question) {
        return value(row, question) instanceof AnswerValue.Text text
                        && !text.text().isBlank()
                ? text.text().strip()
                : null;
    }

    private @Nullable AnswerValue value(UUID row, String question) {
        return member.answers()
                .at(new AnswerKey(row, question))
                .filter(given -> given.status() == AnswerStatus.GIVEN)
                .map(GivenAnswer::value)
                .orElse(null);
    }

    private Instant updated(UUID row) {
        Instant approved = member.approvedAt();
        return approved != null
                ? approved
                : member.answers().answers().entrySet().stream()
                        .filter(answer -> answer.getKey().rowKey().equals(row))
                        .map(answer -> answer.getValue().answeredAt())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
    }
}
