package se.arshjulet.coordinationmap;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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
import se.arshjulet.form.RegisterEntry;

/** A member's answers to the statistics form about one year, as a test wants them. */
final class SampleStatistics {

    private static final FormDefinition FORM = form();

    private final Member member;
    private final int year;
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<AnswerKey, GivenAnswer> answers = new HashMap<>();

    SampleStatistics(Member member, int year) {
        this.member = member;
        this.year = year;
        put("system", new AnswerValue.Choices(List.of("finsam"), List.of()));
        put("extracted", new AnswerValue.Day(LocalDate.of(year + 1, 2, 1)));
        put("definition", new AnswerValue.Text("Alla som någon gång har varit inskrivna."));
        put("note", new AnswerValue.Text("FÖRTROLIGT"));
    }

    /** A row of a grid with women and men, and their total. */
    SampleStatistics counts(String grid, String row, int women, int men) {
        figure(grid + "." + row + ".women", women);
        figure(grid + "." + row + ".men", men);
        return figure(grid + "." + row + ".total", women + men);
    }

    SampleStatistics figure(String question, long figure) {
        return put(question, AnswerValue.Figure.of(figure));
    }

    SampleStatistics status(String question, AnswerStatus status) {
        answers.put(
                AnswerKey.of(question),
                new GivenAnswer(status, null, AnswerOrigin.TYPED, member.id(), null, SampleAnswers.APPROVED));
        return this;
    }

    SampleStatistics municipality(String name, int women, int men) {
        UUID row = UUID.randomUUID();
        rows.add(new AnswerRow(row, "municipalities", rows.size()));
        put(
                row,
                "municipality",
                new AnswerValue.RegisterEntries(
                        List.of(new RegisterEntry(UUID.nameUUIDFromBytes(name.getBytes()), name))));
        put(row, "localWomen", AnswerValue.Figure.of(women));
        put(row, "localMen", AnswerValue.Figure.of(men));
        return put(row, "localTotal", AnswerValue.Figure.of(women + men));
    }

    SampleStatistics put(String question, AnswerValue value) {
        return put(AnswerKey.NO_ROW, question, value);
    }

    private SampleStatistics put(UUID row, String question, AnswerValue value) {
        answers.put(
                new AnswerKey(row, question),
                new GivenAnswer(
                        AnswerStatus.GIVEN, value, AnswerOrigin.TYPED, member.id(), null, SampleAnswers.APPROVED));
        return this;
    }

    MemberAnswers approved() {
        return new MemberAnswers(
                UUID.randomUUID(),
                UUID.nameUUIDFromBytes(new byte[] {3, (byte) year}),
                "Statistikmodulen " + year,
                year,
                member.id(),
                member.name(),
                AssignmentState.APPROVED,
                FORM,
                new AnswerSet(rows, answers),
                SampleAnswers.APPROVED);
    }

    private static FormDefinition form() {
        try (InputStream in = new ClassPathResource("forms/statistik-1.json").getInputStream()) {
            return new ObjectMapper().readValue(in, FormDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
