package se.arshjulet.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

/** The insats form as a member answered it the year before, approved. */
final class InsatsOfLastYear {

    private final DataRequests requests;
    private final Assignments assignments;
    private final Answers answering;
    private final AnswerRows answerRows;
    private final Rounds rounds;
    private final FormCatalog forms;
    private final Registers registers;

    InsatsOfLastYear(
            DataRequests requests,
            Assignments assignments,
            Answers answering,
            AnswerRows answerRows,
            Rounds rounds,
            FormCatalog forms,
            Registers registers) {
        this.requests = requests;
        this.assignments = assignments;
        this.answering = answering;
        this.answerRows = answerRows;
        this.rounds = rounds;
        this.forms = forms;
        this.registers = registers;
    }

    void answered(TestWorld world, Member member) {
        Rounds.Plan plan = requests.plan(world, "Årets insats, året före", 20, List.of(member), 7);
        UUID round = world.as(world.coordinator(), () -> {
            UUID form = forms.published().stream()
                    .filter(published -> published.key().equals("insats"))
                    .findFirst()
                    .orElseThrow()
                    .formVersionId();
            UUID planned = rounds.plan(new Rounds.Plan(
                    plan.title(),
                    form,
                    plan.referenceYear() - 1,
                    plan.dueOn(),
                    plan.reminderDays(),
                    "",
                    plan.recipients()));
            rounds.start(planned);
            return planned;
        });
        requests.awaitLaunched(world, round);
        UUID id = requests.assignment(world, round, member).id();
        TestPerson representative = world.representative(member);
        world.as(representative, () -> answer(id, member));
        requests.approved(world, id);
    }

    private void answer(UUID id, Member member) {
        save(id, "intervention", proposed(RegisterKind.INTERVENTION, "Grön väg"));
        save(id, "owners", new AnswerValue.RegisterEntries(List.of(new RegisterEntry(member.id(), member.name()))));
        save(id, "contactFunction", new AnswerValue.Contact("Växeln", "013-20 60 00", ""));
        save(id, "period", new AnswerValue.Period(LocalDate.of(2024, 1, 1), null));
        save(id, "why", new AnswerValue.Text("Många stod utan stöd."));
        UUID goal = answerRows.add(id, "goals", null);
        save(id, goal, "goal", new AnswerValue.Text("Fler i arbete"));
        save(id, goal, "target", AnswerValue.Figure.of(20));
        save(id, goal, "result", AnswerValue.Figure.of(18));
        save(id, "purpose", new AnswerValue.Text("Arbete eller studier."));
        save(id, "targetGroups", proposed(RegisterKind.TARGET_GROUP, "Unga vuxna"));
        figures(id, "ongoing", 10, 8);
        figures(id, "started", 6, 4);
        figures(id, "ended", 5, 5);
        save(id, "achieved", new AnswerValue.Choices(List.of("yes"), List.of()));
        save(id, "achievedHow", new AnswerValue.Text("Uppföljning efter sex månader."));
        save(id, "granted", AnswerValue.Figure.of(1_000_000));
        save(id, "used", AnswerValue.Figure.of(1_000_000));
        save(id, "next", new AnswerValue.Choices(List.of("continues"), List.of()));
        var gaps = assignments.submit(id);
        if (!gaps.isEmpty()) {
            throw new AssertionError(gaps);
        }
    }

    private void figures(UUID id, String line, int women, int men) {
        save(id, "participants." + line + ".women", AnswerValue.Figure.of(women));
        save(id, "participants." + line + ".men", AnswerValue.Figure.of(men));
    }

    private AnswerValue proposed(RegisterKind kind, String name) {
        return new AnswerValue.RegisterEntries(List.of(registers.propose(kind, name)));
    }

    private void save(UUID id, String question, AnswerValue value) {
        save(id, AnswerKey.NO_ROW, question, value);
    }

    private void save(UUID id, UUID row, String question, AnswerValue value) {
        Entry entry = Entry.of(value);
        answering.save(id, new AnswerKey(row, question), entry.status(), entry.value());
    }
}
