package se.arshjulet.appendix;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.TestWorld;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.ApprovedAtOnce;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

/** Rounds of the insats form, and insatser to answer about. */
@TestComponent
public class AskedInsatser {

    private final DataRequests requests;
    private final ApprovedAtOnce approved;
    private final Rounds rounds;
    private final FormCatalog forms;
    private final Registers registers;

    AskedInsatser(
            DataRequests requests, ApprovedAtOnce approved, Rounds rounds, FormCatalog forms, Registers registers) {
        this.requests = requests;
        this.approved = approved;
        this.rounds = rounds;
        this.forms = forms;
        this.registers = registers;
    }

    /** Asks the members about the year, which may be long ago. */
    public UUID round(TestWorld world, int year, List<Member> members) {
        return round(world, requests.plan(world, "Årets insats " + year, 20, members, 7), year);
    }

    /** @param usual whom it asks and when */
    public UUID round(TestWorld world, Rounds.Plan usual, int year) {
        UUID form = world.as(world.coordinator(), () -> forms.published().stream()
                .filter(one -> one.key().equals(Appendices.FORM))
                .findFirst()
                .orElseThrow()
                .formVersionId());
        return requests.started(
                world,
                new Rounds.Plan(
                        usual.title(), form, year, usual.dueOn(), usual.reminderDays(), "", usual.recipients()));
    }

    public RegisterEntry insats(TestWorld world, String name) {
        return world.as(
                world.representative(world.members().get(0)), () -> registers.propose(RegisterKind.INTERVENTION, name));
    }

    /** An insats of the year, answered and approved.
     * @return the assignment's id */
    public UUID answered(TestWorld world, int year, Member member, InsatsAnswers answers) {
        UUID id = asked(world, year, member);
        approved.approve(world, id, answers.set());
        return id;
    }

    public UUID asked(TestWorld world, int year, Member member) {
        return requests.assignment(world, round(world, year, List.of(member)), member)
                .id();
    }

    public void approve(TestWorld world, UUID assignmentId, InsatsAnswers answers) {
        approved.approve(world, assignmentId, answers.set());
    }

    public void begin(TestWorld world, UUID assignmentId, InsatsAnswers answers) {
        approved.begin(world, assignmentId, answers.set());
    }
}
