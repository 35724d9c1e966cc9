package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.RegisterEntry;

/** The answers of one row (or of the member itself), read as what the map holds: only what is given counts. */
record AnsweredRow(MemberAnswers member, UUID row) {

    @Nullable
    String text(String question) {
        String text = AnswerText.of(member.form(), new AnswerKey(row, question), member.answers())
                .strip();
        return text.isEmpty() ? null : text;
    }

    /** What is chosen, of a question's options or of a register, as it is read. */
    List<String> labels(String question) {
        AnswerValue value = value(question);
        if (value instanceof AnswerValue.Choices choices) {
            return AnswerText.labels(member.form().question(question), choices);
        }
        return value instanceof AnswerValue.RegisterEntries chosen
                ? chosen.entries().stream().map(RegisterEntry::name).toList()
                : List.of();
    }

    /** The codes of the options that are chosen; own words have none. */
    List<String> codes(String question) {
        return value(question) instanceof AnswerValue.Choices choices ? choices.codes() : List.of();
    }

    /** The ids of what is chosen of a register. */
    List<UUID> chosen(String question) {
        return value(question) instanceof AnswerValue.RegisterEntries chosen
                ? chosen.entries().stream().map(RegisterEntry::id).toList()
                : List.of();
    }

    @Nullable
    BigDecimal figure(String question) {
        return value(question) instanceof AnswerValue.Figure figure ? figure.number() : null;
    }

    AnswerValue.@Nullable Period period(String question) {
        return value(question) instanceof AnswerValue.Period period ? period : null;
    }

    /** @return null if it is not answered */
    @Nullable
    Boolean yes(String question) {
        return value(question) instanceof AnswerValue.YesNo answer ? (Boolean) answer.yes() : null;
    }

    @Nullable
    MapContact contact(String question) {
        return value(question) instanceof AnswerValue.Contact contact
                ? new MapContact(orNull(contact.function()), orNull(contact.phone()), orNull(contact.email()))
                : null;
    }

    /** When it was approved; of what is not approved yet, when somebody last wrote in it. */
    Instant updated() {
        Instant approved = member.approvedAt();
        return approved != null
                ? approved
                : member.answers().answers().entrySet().stream()
                        .filter(answer -> answer.getKey().rowKey().equals(row))
                        .map(answer -> answer.getValue().answeredAt())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
    }

    private @Nullable AnswerValue value(String question) {
        return member.answers()
                .at(new AnswerKey(row, question))
                .filter(given -> given.status() == AnswerStatus.GIVEN)
                .map(GivenAnswer::value)
                .orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
