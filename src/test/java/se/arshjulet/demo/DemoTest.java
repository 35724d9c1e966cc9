package se.arshjulet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.arshjulet.conclusion.ConclusionStatus.BETTER;
import static se.arshjulet.conclusion.ConclusionStatus.SAME;
import static se.arshjulet.conclusion.ConclusionStatus.WORSE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.arshjulet.ArshjuletApplication;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.OccurrenceState;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.ActionState;
import se.arshjulet.conclusion.ConclusionPublications;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.PlannedActions;
import se.arshjulet.conclusion.VersionChange;
import se.arshjulet.coordinationmap.MapCompleteness;
import se.arshjulet.coordinationmap.MapCompleteness.Standing;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.mail.MailState;
import se.arshjulet.mail.OutboxLog;
import se.arshjulet.mail.OutboxLog.Filter;
import se.arshjulet.review.Reviews;
import se.arshjulet.statusreport.StatusReportStarter;
import se.arshjulet.statusreport.StatusReports;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** The demo in an application of its own, started as bin/run starts it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {

    @TempDir
    private static Path data;

    private ConfigurableApplicationContext demo;

    @BeforeAll
    void start() {
        demo = new SpringApplicationBuilder(ArshjuletApplication.class)
                .profiles("demo")
                .run("--server.port=0", "--arshjulet.data=" + data);
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    @Test
    @Order(1)
    void lastYearIsAnsweredByAllAndClosed() {
        Rounds.RoundItem round = rounds().get(1);
        assertThat(round.title()).isEqualTo("Organisationsmodulen " + (today().getYear() - 1));
        assertThat(round.state()).isEqualTo(RoundState.CLOSED);
        assertThat(round.approved()).isEqualTo(6);
    }

    @Test
    @Order(1)
    void thisYearStandsWhereTheStorySays() {
        Map<String, AssignmentItem> items = thisYear();
        LocalDate today = today();
        assertThat(items.get("Arbetsförmedlingen").state()).isEqualTo(AssignmentState.APPROVED);
        assertThat(items.get("Försäkringskassan").state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(items.get("Region Exempel").state()).isEqualTo(AssignmentState.RETURNED);

        AssignmentItem half = items.get("Storby kommun");
        assertThat(half.state()).isEqualTo(AssignmentState.OPEN);
        assertThat(half.done()).isBetween(half.total() / 3, half.total() * 3 / 4);
        assertThat(half.dueOn()).isBetween(today.plusDays(1), today.plusDays(4));

        AssignmentItem silent = items.get("Sjöby kommun");
        assertThat(silent.isLate(today)).isTrue();
        assertThat(silent.openedAt()).isNull();

        AssignmentItem prepared = items.get("Åsby kommun");
        assertThat(prepared.state()).isEqualTo(AssignmentState.OPEN);
        assertThat(prepared.preparedAt()).isNotNull();
        assertThat(prepared.isLate(today)).isFalse();
    }

    @Test
    @Order(1)
    void theMonthsReportsAndTheirActivitiesStandAsOne() {
        LocalDate today = today();
        Wheel wheel = asCoordinator(
                () -> demo.getBean(AnnualWheels.class).find(today.getYear()).orElseThrow());
        List<Occurrence> months = wheel.occurrences().stream()
                .filter(time -> wheel.activity(time.activityId())
                        .orElseThrow()
                        .draft()
                        .starts()
                        .kind()
                        .equals(StatusReportStarter.KIND))
                .toList();
        assertThat(months).hasSize(12);
        assertThat(months)
                .filteredOn(time -> time.number() < today.getMonthValue())
                .allMatch(time -> time.state() == OccurrenceState.DONE);
        assertThat(asCoordinator(() -> demo.getBean(StatusReports.class).months()))
                .extracting(StatusReports.Month::state)
                .containsExactly(
                        StatusReports.State.WRITING,
                        StatusReports.State.SENT,
                        StatusReports.State.SENT,
                        StatusReports.State.SENT,
                        StatusReports.State.SENT,
                        StatusReports.State.SENT);
    }

    @Test
    @Order(1)
    void theMapTellsThisYearsAnswersFromOlderOnes() {
        Standing organisation =
                asCoordinator(() -> demo.getBean(MapCompleteness.class).list()).get(0);
        assertThat(organisation.told()).isEqualTo(6);
        assertThat(organisation.newest()).isEqualTo(today().getYear());
        assertThat(organisation.upToDate()).isBetween(1, 5);
    }

    @Test
    @Order(1)
    void whatIsReturnedSaysWhyAndWhatWaitsHasANewUnit() {
        Map<String, AssignmentItem> items = thisYear();
        assertThat(asCoordinator(() -> demo.getBean(Reviews.class)
                        .remarks(Assignments.KIND, items.get("Region Exempel").id())))
                .hasSize(2);
        Assignments.Sheet waiting = asCoordinator(() -> demo.getBean(Assignments.class)
                .open(items.get("Försäkringskassan").id()));
        assertThat(waiting.answers().rowsOf("units"))
                .hasSize(waiting.previous().rowsOf("units").size() + 1);
        assertThat(asCoordinator(() -> demo.getBean(Reviews.class).queue(0, 10)))
                .extracting(Reviews.ReviewItem::subjectKind)
                .containsExactlyInAnyOrder(Assignments.KIND, FollowUps.KIND);
    }

    @Test
    @Order(1)
    void lastYearTheBoardTookItsStandOnTheConclusionsAndThreeHaveOtherWordsSince() {
        FollowUps.Sheet sheet = followUp(today().getYear() - 1);
        assertThat(sheet.line().state()).isEqualTo(FollowUps.State.DECIDED);
        assertThat(sheet.items())
                .extracting(FollowUps.Item::decidedStatus)
                .containsExactly(BETTER, WORSE, SAME, SAME, SAME, SAME, BETTER);
        assertThat(sheet.items())
                .flatExtracting(FollowUps.Item::views)
                .filteredOn(FollowUps.View::shownPublicly)
                .extracting(FollowUps.View::memberName)
                .containsExactly("Åsby kommun");
        assertThat(followUp(today().getYear()).items())
                .filteredOn(item -> !item.wording()
                        .equals(item.earlier() == null ? null : item.earlier().wording()))
                .extracting(FollowUps.Item::number)
                .containsExactly(1, 3, 7);
    }

    @Test
    @Order(1)
    void thePublicSeesWhatTheBoardFoundAndNothingWaitsToBePublished() {
        ConclusionPublications publications = demo.getBean(ConclusionPublications.class);
        assertThat(asCoordinator(publications::lastPublished)).isPresent();
        assertThat(asCoordinator(publications::differences)).isEmpty();
    }

    @Test
    @Order(1)
    void thisYearBeredningsgruppenHasBegunToCommentOnWhatIsProposed() {
        FollowUps.Sheet sheet = followUp(today().getYear());
        assertThat(sheet.line().state()).isEqualTo(FollowUps.State.COMMENTING);
        assertThat(sheet.line().answered()).isEqualTo(6).isEqualTo(sheet.line().asked());
        assertThat(sheet.line().isLate(today())).isFalse();
        assertThat(sheet.items()).filteredOn(item -> !item.comments().isEmpty()).hasSize(2);
        Person reviewer =
                demo.getBean(People.class).byEmail("granskare@exempel.example").orElseThrow();
        assertThat(asCoordinator(() -> demo.getBean(Tasks.class).openOf(reviewer.id())))
                .extracting(TaskItem::kind)
                .containsExactly(Reviews.KIND, Reviews.KIND);
    }

    @Test
    @Order(1)
    void theKonklusionerAreAnsweredInPartAndRestOnSomething() {
        List<Conclusions.Line> lines =
                asCoordinator(() -> demo.getBean(Conclusions.class).list());
        assertThat(lines).extracting(Conclusions.Line::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(asCoordinator(() -> demo.getBean(Conclusions.class).find(3))
                        .orElseThrow()
                        .versions())
                .extracting(Conclusions.VersionItem::change)
                .containsExactly(VersionChange.NEW, VersionChange.REWORDED);
        assertThat(asCoordinator(() -> demo.getBean(PlannedActions.class).list()))
                .anyMatch(action -> action.isLate(today()))
                .anyMatch(action -> action.state() == ActionState.DONE)
                .anyMatch(action -> action.state() == ActionState.PLANNED);
        assertThat(asCoordinator(() -> demo.getBean(Grounds.class).of(3)))
                .anyMatch(ground -> ground.on() != null && ground.shownPublicly());
        assertThat(asCoordinator(() -> demo.getBean(Grounds.class).of(5))).anyMatch(ground -> ground.file() != null);
    }

    @Test
    @Order(1)
    void theKonklusionerRestOnInterviewsOfTwoYearsAndThisYearsAreInMotion() {
        DemoInterviews interviews = new DemoInterviews(demo);
        asCoordinator(() -> {
            interviews.areHeldLastYearAndInMotionThisYear(today().getYear());
            interviews.showWhatIsStuck();
            interviews.haveTextsUnderPseudonymsFromEveryMemberBothYears();
            interviews.areReadAndAgreedOnButForOneWhereTwoStillDiffer();
            interviews.bearEveryKonklusionForAndAgainstAndTwoHaveLostAPiece();
            return true;
        });
    }

    @Test
    @Order(1)
    void everyAccountOfTheContractHasItsRoleAndThePassword() {
        assertThat(demo.getBean(JdbcClient.class)
                        .sql("""
                                select a.email, r.role, s.slug
                                from account a join account_role r on r.account_id = a.id
                                left join association s on s.id = r.association_id""")
                        .query((row, number) -> tuple(row.getString(1), row.getString(2), row.getString(3)))
                        .list())
                .containsExactlyInAnyOrder(
                        tuple("samordnare@exempel.example", "COORDINATOR", "exempel"),
                        tuple("utredare@exempel.example", "COORDINATOR", "exempel"),
                        tuple("af@exempel.example", "REPRESENTATIVE", "exempel"),
                        tuple("fk@exempel.example", "REPRESENTATIVE", "exempel"),
                        tuple("region@exempel.example", "REPRESENTATIVE", "exempel"),
                        tuple("storby@exempel.example", "REPRESENTATIVE", "exempel"),
                        tuple("sjoby@exempel.example", "REPRESENTATIVE", "exempel"),
                        tuple("asby@exempel.example", "REPRESENTATIVE", "exempel"),
                        tuple("granskare@exempel.example", "REVIEWER", "exempel"),
                        tuple("styrelse@exempel.example", "READER", "exempel"),
                        tuple("samordnare@norrbygden.example", "COORDINATOR", "norrbygden"),
                        tuple("vastby@norrbygden.example", "REPRESENTATIVE", "norrbygden"),
                        tuple("samordnare@fjallbygden.example", "COORDINATOR", "fjallbygden"),
                        tuple("fjallby@fjallbygden.example", "REPRESENTATIVE", "fjallbygden"),
                        tuple("admin@arshjulet.example", "SYSTEM_ADMINISTRATOR", null));
        assertThat(demo.getBean(JdbcClient.class)
                        .sql("select password_hash from account")
                        .query(String.class)
                        .list())
                .allMatch(hash -> demo.getBean(PasswordEncoder.class).matches("demo", hash));
    }

    @Test
    @Order(1)
    void theOtherAssociationHasARoundOfItsOwn() {
        AssociationInfo norrbygden = association("norrbygden");
        List<Rounds.RoundItem> theirs = as("samordnare@norrbygden.example", norrbygden, () -> demo.getBean(Rounds.class)
                .list(0, 10));
        assertThat(theirs).singleElement().satisfies(round -> {
            assertThat(round.state()).isEqualTo(RoundState.RUNNING);
            assertThat(round.open()).isEqualTo(1);
        });
        Person vastby =
                demo.getBean(People.class).byEmail("vastby@norrbygden.example").orElseThrow();
        assertThat(TenantContext.call(
                        norrbygden.id(), () -> demo.getBean(Tasks.class).openOf(vastby.id())))
                .hasSize(1);
    }

    @Test
    @Order(1)
    void aFormerAssociationIsPartOfTheOtherWithItsMembers() {
        AssociationInfo norrbygden = association("norrbygden");

        assertThat(association("fjallbygden").successor()).isNotNull().satisfies(it -> {
            assertThat(it.id()).isEqualTo(norrbygden.id());
            assertThat(it.from()).isEqualTo(today().withDayOfYear(1));
        });
        assertThat(as("samordnare@norrbygden.example", norrbygden, () -> demo.getBean(Members.class)
                        .on(today())))
                .extracting(Member::name)
                .contains("Fjällby kommun", "Västby kommun");
    }

    @Test
    @Order(1)
    void everyMailHasGoneOnItsDay() {
        OutboxLog outbox = demo.getBean(OutboxLog.class);
        List<OutboxLog.Item> mails = TenantContext.call(
                association("exempel").id(), () -> outbox.list(Filter.ALL, OutboxLog.Order.NEWEST_FIRST, 0, 200));
        assertThat(mails).hasSizeGreaterThan(30);
        assertThat(mails).filteredOn(mail -> mail.state() == MailState.SENT).allSatisfy(mail -> assertThat(
                        mail.sentAt())
                .isBetween(mail.createdAt(), mail.createdAt().plus(Duration.ofHours(1))));
        Set<String> kinds = mails.stream().map(OutboxLog.Item::kind).collect(Collectors.toSet());
        assertThat(kinds).contains("REQUEST", "REMINDER", "OVERDUE", "RETURNED");
    }

    @Test
    @Order(1)
    void itKeepsWhatItHasCommittedThroughACrash() {
        assertThat(List.of("fsync", "synchronous_commit", "full_page_writes"))
                .extracting(setting -> demo.getBean(JdbcClient.class)
                        .sql("show " + setting)
                        .query(String.class)
                        .single())
                .containsOnly("on");
    }

    @Test
    @Order(1)
    void itIsNowAgain() {
        assertThat(Duration.between(demo.getBean(Clock.class).instant(), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    @Order(2)
    void aSecondStartFindsTheSameData() {
        List<UUID> before = rounds().stream().map(Rounds.RoundItem::id).toList();
        restart();
        assertThat(rounds()).extracting(Rounds.RoundItem::id).isEqualTo(before);
        assertThat(demo.getBean(Associations.class).all()).hasSize(3);
    }

    @Test
    @Order(3)
    void aSeedingThatWasKilledBeginsAnew() {
        List<UUID> before = rounds().stream().map(Rounds.RoundItem::id).toList();
        demo.getBean(JdbcClient.class)
                .sql("update demo_seed set done_at = null")
                .update();
        restart();
        assertThat(rounds()).hasSize(2).extracting(Rounds.RoundItem::id).doesNotContainAnyElementsOf(before);
        assertThat(demo.getBean(Associations.class).all()).hasSize(3);
    }

    private void restart() {
        stop();
        start();
    }

    private List<Rounds.RoundItem> rounds() {
        return asCoordinator(() -> demo.getBean(Rounds.class).list(0, 10)).stream()
                .filter(round -> round.title().startsWith("Organisationsmodulen"))
                .toList();
    }

    private Map<String, AssignmentItem> thisYear() {
        UUID round = rounds().get(0).id();
        return asCoordinator(() -> demo.getBean(Rounds.class).assignments(round, 0, 10)).stream()
                .collect(Collectors.toMap(AssignmentItem::memberName, Function.identity()));
    }

    private FollowUps.Sheet followUp(int year) {
        return asCoordinator(() -> demo.getBean(FollowUps.class).find(year).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.now(demo.getBean(Clock.class));
    }

    private AssociationInfo association(String slug) {
        return demo.getBean(Associations.class).bySlug(slug).orElseThrow();
    }

    private <T> T asCoordinator(Supplier<T> work) {
        return as("samordnare@exempel.example", association("exempel"), work);
    }

    private <T> T as(String email, AssociationInfo association, Supplier<T> work) {
        Person person = demo.getBean(People.class).byEmail(email).orElseThrow();
        return new Stage(association.id()).as(new Stage.Player(person, Role.COORDINATOR), work);
    }
}
