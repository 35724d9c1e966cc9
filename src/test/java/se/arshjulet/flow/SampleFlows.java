package se.arshjulet.flow;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;

/** A member's answers to the form of flows, as a test wants them. */
public final class SampleFlows {

    private static final FormDefinition FORM = form();
    private static final Instant APPROVED = Instant.parse("2026-03-12T09:30:00Z");

    private final Member member;
    private final int year;
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<AnswerKey, GivenAnswer> answers = new HashMap<>();

    public SampleFlows(Member member, int year) {
        this.member = member;
        this.year = year;
    }

    public SampleFlows flow(String from, String to, int women, int men) {
        return flow(UUID.randomUUID(), from, to, women, men);
    }

    /** @param from a code of the form's options; so too {@code to} */
    public SampleFlows flow(UUID key, String from, String to, int women, int men) {
        rows.add(new AnswerRow(key, "flows", rows.size()));
        put(key, "origin", new AnswerValue.Choices(List.of(from), List.of()));
        put(key, "destination", new AnswerValue.Choices(List.of(to), List.of()));
        put(key, "women", AnswerValue.Figure.of(women));
        put(key, "men", AnswerValue.Figure.of(men));
        return put(key, "total", AnswerValue.Figure.of(women + men));
    }

    /** The member knows how many women, and will not say it. */
    public SampleFlows tooFewWomen(UUID key) {
        answers.remove(new AnswerKey(key, "total"));
        answers.put(
                new AnswerKey(key, "women"),
                new GivenAnswer(AnswerStatus.TOO_SMALL, null, AnswerOrigin.TYPED, member.id(), null, APPROVED));
        return this;
    }

    public SampleFlows waits(int weeks, String obstacles) {
        put(AnswerKey.NO_ROW, "queue", new AnswerValue.YesNo(true));
        put(AnswerKey.NO_ROW, "queueWeeks", AnswerValue.Figure.of(weeks));
        put(AnswerKey.NO_ROW, "note", new AnswerValue.Text("I förtroende: vi saknar en handläggare."));
        return put(AnswerKey.NO_ROW, "obstacles", new AnswerValue.Text(obstacles));
    }

    public SampleFlows put(UUID row, String question, AnswerValue value) {
        answers.put(
                new AnswerKey(row, question),
                new GivenAnswer(AnswerStatus.GIVEN, value, AnswerOrigin.TYPED, member.id(), null, APPROVED));
        return this;
    }

    public MemberAnswers approved() {
        return new MemberAnswers(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Flödesmodulen " + year,
                year,
                member.id(),
                member.name(),
                AssignmentState.APPROVED,
                FORM,
                new AnswerSet(rows, answers),
                APPROVED);
    }

    private static FormDefinition form() {
        try (InputStream in = new ClassPathResource("forms/floden-1.json").getInputStream()) {
            return new ObjectMapper().readValue(in, FormDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
