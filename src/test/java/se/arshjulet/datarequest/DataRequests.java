package se.arshjulet.datarequest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.TestWorld;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.Reviews;

/** The steps that tests about data requests have in common, each done by the person who does it in life. */
@TestComponent
public class DataRequests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answering;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reviews reviews;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A plan for every member of the world. */
    public Rounds.Plan plan(TestWorld world, String title, int daysToAnswer, Integer... reminderDays) {
        return plan(world, title, daysToAnswer, world.members(), reminderDays);
    }

    public Rounds.Plan plan(
            TestWorld world, String title, int daysToAnswer, List<Member> members, Integer... reminderDays) {
        return new Rounds.Plan(
                title,
                organisationForm(world),
                today().getYear(),
                today().plusDays(daysToAnswer),
                List.of(reminderDays),
                "Hej! Nu är det dags igen.",
                members.stream()
                        .map(member -> new Rounds.Recipient(
                                member.id(), world.representative(member).id()))
                        .toList());
    }

    /** The same, reviewed in those steps. */
    public Rounds.Plan reviewed(Rounds.Plan plan, ReviewPlan review) {
        return new Rounds.Plan(
                plan.title(),
                plan.formVersionId(),
                plan.referenceYear(),
                plan.dueOn(),
                plan.reminderDays(),
                plan.coveringText(),
                plan.recipients(),
                review);
    }

    public UUID organisationForm(TestWorld world) {
        return world.as(world.coordinator(), () -> forms.published().stream()
                .filter(form -> form.key().equals("organisation"))
                .findFirst()
                .orElseThrow()
                .formVersionId());
    }

    /** Plans and starts, and waits until every request has gone out. */
    public UUID started(TestWorld world, Rounds.Plan plan) {
        UUID roundId = world.as(world.coordinator(), () -> {
            UUID id = rounds.plan(plan);
            rounds.start(id);
            return id;
        });
        awaitLaunched(world, roundId);
        return roundId;
    }

    public void awaitLaunched(TestWorld world, UUID roundId) {
        Awaitility.await("the round is launched")
                .atMost(PATIENCE)
                .until(() -> round(world, roundId).state() == RoundState.RUNNING);
    }

    public Rounds.RoundItem round(TestWorld world, UUID roundId) {
        return world.as(world.coordinator(), () -> rounds.find(roundId).orElseThrow());
    }

    public Rounds.AssignmentItem assignment(TestWorld world, UUID roundId, Member member) {
        return world.as(world.coordinator(), () -> rounds.assignments(roundId, 0, 2000)).stream()
                .filter(item -> item.memberId().equals(member.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Answers everything that is required, as the person. */
    public void fillIn(TestWorld world, TestWorld.TestPerson person, UUID assignmentId, String words) {
        world.as(person, () -> {
            Assignments.Sheet sheet = assignments.open(assignmentId);
            for (Section section : sheet.form().sections()) {
                List<UUID> rows = section.repeating()
                        ? sheet.answers().rowsOf(section.key()).stream()
                                .map(AnswerRow::key)
                                .toList()
                        : List.of(AnswerKey.NO_ROW);
                rows.forEach(row -> section.fields().stream()
                        .filter(Question::required)
                        .filter(question -> !question.key().equals(section.titleQuestion()))
                        .forEach(question -> answering.save(
                                assignmentId,
                                new AnswerKey(row, question.key()),
                                AnswerStatus.GIVEN,
                                answer(question, words))));
            }
        });
    }

    private static AnswerValue answer(Question question, String words) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT -> new AnswerValue.Text(words);
            case ONE_OF, SEVERAL_OF ->
                new AnswerValue.Choices(List.of(question.options().get(0).code()), List.of());
            case CONTACT_FUNCTION -> new AnswerValue.Contact("Växeln", "013-20 60 00", "vaxel@exempel.example");
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY -> AnswerValue.Figure.of(7);
            case DATE -> new AnswerValue.Day(LocalDate.of(2026, 3, 1));
            case PERIOD -> new AnswerValue.Period(LocalDate.of(2026, 1, 1), null);
            case YES_NO -> new AnswerValue.YesNo(true);
            case PARENT_ROW, INFORMATION, NUMBER_GRID, REGISTER_ENTRY, FILE ->
                throw new AssertionError(question.key() + " is never required");
        };
    }

    /** Three questions that are asked once each. */
    public List<String> questions(TestWorld world, UUID assignmentId) {
        return world.as(world.coordinator(), () -> assignments.open(assignmentId)).form().sections().stream()
                .filter(section -> !section.repeating())
                .flatMap(section -> section.fields().stream())
                .map(Question::key)
                .limit(3)
                .toList();
    }

    /** Answers and sends in, as the member's representative. */
    public void submitted(TestWorld world, UUID assignmentId, Member member, String words) {
        TestWorld.TestPerson representative = world.representative(member);
        fillIn(world, representative, assignmentId, words);
        var gaps = world.as(representative, () -> assignments.submit(assignmentId));
        if (!gaps.isEmpty()) {
            throw new AssertionError(gaps);
        }
    }

    public void approved(TestWorld world, UUID assignmentId) {
        world.as(world.coordinator(), () -> reviews.approve(openReview(assignmentId), false));
    }

    public void returned(TestWorld world, UUID assignmentId, String questionKey, String remark) {
        world.as(
                world.coordinator(),
                () -> reviews.giveBack(
                        openReview(assignmentId), List.of(new Reviews.Remark(AnswerKey.NO_ROW, questionKey, remark))));
    }

    /** Lets time pass, to the same hour so many days later. */
    public void passDays(int days) {
        clock.move(Duration.ofDays(days));
    }

    /** Moves to the moment just after the automatic steps of a day, which come at eight. */
    public void moveToMorningOf(LocalDate day) {
        clock.move(Duration.between(
                clock.instant(), day.atTime(8, 0, 1).atZone(clock.getZone()).toInstant()));
    }

    /** How many mails of a kind the association has put in its outbox. */
    public int mailsAbout(TestWorld world, String kind) {
        return jdbc.queryForObject(
                "select count(*) from outbox_mail where association_id = ? and kind = ?",
                Integer.class,
                world.id(),
                kind);
    }

    /** What an administrator calls the case of it. */
    public String caseOf(UUID assignmentId) {
        return jdbc.queryForObject(
                "select id_ from act_hi_procinst where business_key_ = ? and super_process_instance_id_ is null",
                String.class,
                assignmentId.toString());
    }

    private UUID openReview(UUID assignmentId) {
        return reviews.openOf(Assignments.KIND, assignmentId).orElseThrow().id();
    }
}
