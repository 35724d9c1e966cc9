package se.arshjulet.coordinationmap;

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

/** A member's answers to the organisation form, as a test wants them. */
final class SampleAnswers {

    static final FormDefinition FORM = form();
    static final Instant APPROVED = Instant.parse("2026-03-12T09:30:00Z");

    private final Member member;
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<AnswerKey, GivenAnswer> answers = new HashMap<>();

    SampleAnswers(Member member) {
        this.member = member;
        text(AnswerKey.NO_ROW, "memberMission", member.name() + " hjälper människor tillbaka till arbete.");
        put(
                AnswerKey.NO_ROW,
                "memberContact",
                new AnswerValue.Contact("Växeln", "013-12 34 56", "vaxel@medlem.example"));
    }

    SampleAnswers note(String note) {
        text(AnswerKey.NO_ROW, "note", note);
        return this;
    }

    /** Adds a unit that answers everything. */
    SampleAnswers unit(UUID key, String name, UUID parent, List<String> targetGroups, List<String> areas) {
        rows.add(new AnswerRow(key, "units", rows.size()));
        text(key, "name", name);
        if (parent != null) {
            put(key, "parent", new AnswerValue.RowReference(parent));
        }
        text(key, "mission", name + " ger stöd på vägen till arbete, i samverkan med andra.");
        put(key, "targetGroups", new AnswerValue.Choices(targetGroups, List.of()));
        put(key, "areas", new AnswerValue.Choices(areas, List.of()));
        put(key, "interventions", new AnswerValue.Choices(List.of(), List.of("Klivet")));
        put(key, "workingMethods", new AnswerValue.Choices(List.of("sip", "motivational"), List.of()));
        text(key, "waysIn", "Remiss från vårdcentral, eller egen ansökan.\nFörst ett samtal.");
        text(key, "waysOut", "Arbete, studier eller en annan insats.");
        put(key, "contact", new AnswerValue.Contact("Mottagningen", "013-65 43 21", "mottagning@medlem.example"));
        return this;
    }

    SampleAnswers text(UUID row, String question, String text) {
        return put(row, question, new AnswerValue.Text(text));
    }

    SampleAnswers put(UUID row, String question, AnswerValue value) {
        answers.put(
                new AnswerKey(row, question),
                new GivenAnswer(AnswerStatus.GIVEN, value, AnswerOrigin.TYPED, member.id(), null, APPROVED));
        return this;
    }

    MemberAnswers approved() {
        return as(AssignmentState.APPROVED, APPROVED);
    }

    MemberAnswers submitted() {
        return as(AssignmentState.SUBMITTED, null);
    }

    private MemberAnswers as(AssignmentState state, Instant approvedAt) {
        return new MemberAnswers(
                UUID.randomUUID(),
                UUID.nameUUIDFromBytes(new byte[] {1}),
                "Organisationsmodulen 2026",
                2026,
                member.id(),
                member.name(),
                state,
                FORM,
                new AnswerSet(rows, answers),
                approvedAt);
    }

    private static FormDefinition form() {
        try (InputStream in = new ClassPathResource("forms/organisation-1.json").getInputStream()) {
            return new ObjectMapper().readValue(in, FormDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
