package se.arshjulet.coordinationmap;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import se.arshjulet.form.RegisterEntry;

/** A member's answers to the collaboration form, as a test wants them. */
final class SampleCollaborations {

    private static final FormDefinition FORM = form();

    private final Member member;
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<AnswerKey, GivenAnswer> answers = new HashMap<>();

    SampleCollaborations(Member member) {
        this.member = member;
    }

    /** Adds one that answers everything.
     * @param levels strategic, operative */
    SampleCollaborations tells(UUID key, String name, List<String> levels, Member... participants) {
        rows.add(new AnswerRow(key, "collaborations", rows.size()));
        put(key, "name", new AnswerValue.Text(name));
        put(key, "kind", new AnswerValue.Choices(List.of("forum"), List.of()));
        put(key, "level", new AnswerValue.Choices(levels, List.of()));
        put(
                key,
                "participants",
                new AnswerValue.RegisterEntries(Stream.of(participants)
                        .map(it -> new RegisterEntry(it.id(), it.name()))
                        .toList()));
        put(key, "purpose", new AnswerValue.Text(member.name() + " säger: vi planerar tillsammans."));
        put(
                key,
                "targetGroups",
                new AnswerValue.RegisterEntries(
                        List.of(new RegisterEntry(UUID.nameUUIDFromBytes("unga".getBytes()), "Unga vuxna"))));
        put(key, "frequency", new AnswerValue.Choices(List.of("monthly"), List.of()));
        put(key, "meetings", AnswerValue.Figure.of(10));
        put(key, "agreed", new AnswerValue.YesNo(true));
        put(key, "agreementPeriod", new AnswerValue.Period(LocalDate.of(2025, 1, 1), null));
        put(key, "contact", new AnswerValue.Contact("Samverkansfunktionen", "", "samverkan@medlem.example"));
        return this;
    }

    SampleCollaborations misses(String what) {
        put(AnswerKey.NO_ROW, "missing", new AnswerValue.YesNo(true));
        return put(AnswerKey.NO_ROW, "missingWhat", new AnswerValue.Text(what));
    }

    SampleCollaborations put(UUID row, String question, AnswerValue value) {
        answers.put(
                new AnswerKey(row, question),
                new GivenAnswer(
                        AnswerStatus.GIVEN, value, AnswerOrigin.TYPED, member.id(), null, SampleAnswers.APPROVED));
        return this;
    }

    MemberAnswers approved() {
        return new MemberAnswers(
                UUID.randomUUID(),
                UUID.nameUUIDFromBytes(new byte[] {2}),
                "Samverkansmodulen 2026",
                2026,
                member.id(),
                member.name(),
                AssignmentState.APPROVED,
                FORM,
                new AnswerSet(rows, answers),
                Instant.parse("2026-03-12T09:30:00Z"));
    }

    private static FormDefinition form() {
        try (InputStream in = new ClassPathResource("forms/samverkan-1.json").getInputStream()) {
            return new ObjectMapper().readValue(in, FormDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
