package se.arshjulet.statusreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.review.DecisionRefusedException;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportContent.MilestoneWords;
import se.arshjulet.statusreport.ReportContent.RiskWords;
import se.arshjulet.statusreport.StatusReports.Sheet;
import se.arshjulet.statusreport.StatusReports.State;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** A report's way from a draft to what lies still, and what nobody may do to it. */
@IntegrationTest
class StatusReportsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private StatusReports reports;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private ReportCourse course;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private TestPerson coordinator;
    private TestPerson reviewer;
    private TestPerson reader;
    private LocalDate today;
    private YearMonth month;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        coordinator = world.coordinator();
        reviewer = world.person("Anna Alm", "anna", Role.REVIEWER);
        reader = world.person("Sty Relse", "styrelse", Role.READER);
        today = LocalDate.now(clock);
        month = YearMonth.from(today);
    }

    private <T> T as(TestPerson person, Supplier<T> work) {
        return world.as(person, work);
    }

    private void drive(Runnable work) {
        world.as(coordinator, work);
    }

    private UUID begun(YearMonth which) {
        return as(coordinator, () -> course.begin(which, which.equals(month) ? today.plusDays(10) : which.atDay(20)));
    }

    private Sheet sheet(UUID report) {
        return as(coordinator, () -> reports.find(report).orElseThrow());
    }

    private List<String> tasksOf(TestPerson person) {
        return as(person, () -> tasks.openOf(person.id())).stream()
                .map(TaskItem::title)
                .toList();
    }

    private void send(UUID report) {
        drive(() -> course.send(report, Set.of(reviewer.id(), reader.id())));
    }

    @Test
    void aDraftIsTheCoordinatorsToWriteAndNobodyElseSeesIt() {
        UUID report = begun(month);
        assertThat(tasksOf(coordinator)).containsExactly(ReportWords.title(month) + ": skriv");
        assertThat(as(coordinator, reports::months)).hasSize(1);
        assertThat(as(reader, reports::months)).isEmpty();
        assertThat(as(reader, () -> reports.find(month))).isEmpty();
        assertThat(as(reviewer, () -> reports.find(report))).isEmpty();
        assertThatThrownBy(() -> as(reader, () -> reports.file(report, DocumentFormat.PDF)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(world.representative(world.members().get(0)), reports::months))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyACoordinatorWhoSignedInHerselfDrives() {
        UUID report = begun(month);
        for (TestPerson other :
                List.of(reader, reviewer, world.representative(world.members().get(0)))) {
            assertThatThrownBy(() -> as(other, () -> course.begin(month.minusMonths(1), today)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> writing.write(report, ReportSection.PLANNED, "<p>x</p>", 0)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(other, () -> course.send(report, Set.of(reader.id()))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> world.asByLink(coordinator, () -> writing.gather(report)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sentWithoutReviewItIsMailedWithItsPdfAndLiesStill() {
        UUID report = begun(month);
        drive(() ->
                writing.write(report, ReportSection.PLANNED, "<p>Fortsatt <strong>kvalitetssäkring</strong></p>", 0));
        send(report);
        assertThat(sheet(report).head().state()).isEqualTo(State.SENT);
        assertThat(tasksOf(coordinator)).isEmpty();
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(report.toString())
                        .count())
                .isZero();
        TestMail.Received received = mail.await(reader.email(), ReportWords.title(month));
        assertThat(received.text()).contains("/statusrapporter/" + month);
        byte[] pdf = as(reader, () -> reports.file(report, DocumentFormat.PDF)).content();
        assertThat(received.attachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.name()).endsWith(".pdf");
            assertThat(attachment.content()).isEqualTo(pdf);
        });
        assertThat(mail.await(reviewer.email(), ReportWords.title(month)).attachments())
                .hasSize(1);
        assertThat(mail.to(coordinator.email())).isEmpty();
        assertThat(as(reader, () -> reports.file(report, DocumentFormat.PDF)).content())
                .isEqualTo(pdf);
        assertThat(sheet(report).sentTo()).containsExactly("Anna Alm", "Sty Relse");
        assertThat(as(reader, () -> reports.newestSent().orElseThrow()).month()).isEqualTo(month);
        assertThatThrownBy(() -> drive(() -> writing.write(report, ReportSection.PLANNED, "<p>Nytt</p>", 1)))
                .isInstanceOf(StaleReportException.class);
        assertThatThrownBy(() -> send(report)).isInstanceOf(StaleReportException.class);
    }

    @Test
    void theGroupSendsItBackAndApprovesItAndThenItIsTheCoordinatorsToSend() {
        UUID report = begun(month);
        drive(() -> course.toReview(report, true, today.plusDays(5)));
        assertThat(tasksOf(reviewer)).containsExactly("Granska " + ReportWords.title(month));
        assertThat(as(reviewer, () -> reports.find(month).orElseThrow()).mayWrite())
                .isFalse();
        assertThat(as(reader, () -> reports.find(month))).isEmpty();
        UUID review = review(report);
        world.as(reviewer, () -> reviews.giveBack(review, List.of(new Remark(review, "report", "Skriv om budgeten."))));
        assertThat(sheet(report).head().state()).isEqualTo(State.WRITING);
        assertThat(sheet(report).returned()).isEqualTo("Skriv om budgeten.");
        assertThat(tasksOf(coordinator)).containsExactly(ReportWords.title(month) + ": skriv");
        drive(() -> course.toReview(report, true, today.plusDays(5)));
        UUID again = review(report);
        world.as(reviewer, () -> reviews.approve(again, false));
        assertThat(sheet(report).head().state()).isEqualTo(State.READY);
        assertThat(tasksOf(coordinator)).containsExactly(ReportWords.title(month) + ": skicka");
        drive(() -> course.reopen(report));
        assertThat(sheet(report).head().state()).isEqualTo(State.WRITING);
        drive(() -> course.toReview(report, false, today.plusDays(5)));
        UUID third = review(report);
        world.as(reviewer, () -> reviews.approve(third, false));
        send(report);
        assertThat(sheet(report).head().state()).isEqualTo(State.SENT);
    }

    @Test
    void whoeverHandedItOverDoesNotApproveItHerselfWhereAnyoneMay() {
        TestPerson other = world.person("Bo Alm", "bo", Role.COORDINATOR);
        UUID report = begun(month);
        world.as(other, () -> course.toReview(report, false, today.plusDays(5)));
        UUID review = review(report);
        assertThat(as(other, () -> reports.find(report).orElseThrow()).own()).isTrue();
        assertThatThrownBy(() -> world.as(other, () -> reviews.approve(review, false)))
                .isInstanceOf(DecisionRefusedException.class)
                .hasMessage("Du har själv lämnat det till granskning. Någon annan behöver godkänna.");
        assertThat(sheet(report).head().state()).isEqualTo(State.REVIEWING);
        // She who began it, and did not hand it over, may.
        assertThat(sheet(report).own()).isFalse();
        world.as(coordinator, () -> reviews.approve(review, false));
        assertThat(sheet(report).head().state()).isEqualTo(State.READY);
    }

    @Test
    void whoeverIsAloneApprovesHerOwn() {
        TestWorld small = worlds.create();
        UUID report = small.as(small.coordinator(), () -> course.begin(month, today.plusDays(10)));
        small.as(small.coordinator(), () -> course.toReview(report, false, today.plusDays(5)));
        Sheet sheet = small.as(small.coordinator(), () -> reports.find(report)).orElseThrow();
        assertThat(sheet.own()).isFalse();
        small.as(
                small.coordinator(),
                () -> reviews.approve(
                        reviews.openOf(StatusReports.KIND, report).orElseThrow().id(), false));
        assertThat(small.as(small.coordinator(), () -> reports.find(report))
                        .orElseThrow()
                        .head()
                        .state())
                .isEqualTo(State.READY);
    }

    private UUID review(UUID report) {
        return as(
                coordinator,
                () -> reviews.openOf(StatusReports.KIND, report).orElseThrow().id());
    }

    @Test
    void aCorrectionIsAnotherEditionWithItsReasonAndTheEarlierStays() {
        UUID report = begun(month);
        drive(() -> writing.write(report, ReportSection.ENGAGEMENT, "<p>Fel ord</p>", 0));
        send(report);
        byte[] before =
                as(reader, () -> reports.file(report, DocumentFormat.MARKDOWN)).content();
        UUID other = as(coordinator, () -> course.correct(report, "Fel ord om engagemanget."));
        assertThat(as(reader, () -> reports.find(month).orElseThrow()).head().id())
                .isEqualTo(report);
        drive(() -> writing.write(
                other,
                ReportSection.ENGAGEMENT,
                "<p>Rätt ord</p>",
                sheet(other).content().text(ReportSection.ENGAGEMENT).version()));
        send(other);
        Sheet holds = as(reader, () -> reports.find(month).orElseThrow());
        assertThat(holds.head().edition()).isEqualTo(2);
        assertThat(holds.editions()).hasSize(2);
        assertThat(new String(
                        as(reader, () -> reports.file(other, DocumentFormat.MARKDOWN))
                                .content(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("Fel ord om engagemanget.", "Rätt ord");
        assertThat(as(reader, () -> reports.file(report, DocumentFormat.MARKDOWN))
                        .content())
                .isEqualTo(before);
        assertThatThrownBy(() -> drive(() -> course.correct(report, "En gång till")))
                .isInstanceOf(StaleReportException.class);
    }

    @Test
    void theNextMonthCarriesOverWhatHoldsAndTellsHowItMoved() {
        UUID earlier = begun(month.minusMonths(1));
        LocalDate due = today.plusMonths(3);
        drive(() -> {
            writing.write(earlier, ReportSection.PERSPECTIVE, "<p>Könsuppdelad statistik</p>", 0);
            writing.write(earlier, ReportSection.PLANNED, "<p>Bara den månaden</p>", 0);
            writing.addMilestone(earlier, new MilestoneWords("Modul 4 klar", due, due, ReportLight.GREEN, false));
            writing.addMilestone(earlier, new MilestoneWords("Redan nådd", due, due, ReportLight.GREEN, true));
            writing.addRisk(earlier, new RiskWords("Tillgång till data", ReportLight.RED, null, "", false));
            writing.addRisk(earlier, new RiskWords("Borta", ReportLight.GREEN, null, "", true));
            writing.setLight(earlier, ProjectParameter.TIMELINE, ReportLight.GREEN, "", 0);
        });
        send(earlier);
        UUID report = begun(month);
        ReportContent content = sheet(report).content();
        assertThat(content.text(ReportSection.PERSPECTIVE).html()).isEqualTo("<p>Könsuppdelad statistik</p>");
        assertThat(content.text(ReportSection.PLANNED).html()).isEmpty();
        assertThat(content.parameter(ProjectParameter.TIMELINE).colour()).isNull();
        assertThat(content.milestones())
                .singleElement()
                .satisfies(milestone -> drive(() -> writing.changeMilestone(
                        report,
                        milestone.id(),
                        new MilestoneWords("Modul 4 klar", due, due.plusMonths(2), ReportLight.AMBER, false),
                        milestone.version())));
        assertThat(content.risks()).extracting(ReportContent.Risk::title).containsExactly("Tillgång till data");
        drive(() -> writing.setLight(report, ProjectParameter.TIMELINE, ReportLight.AMBER, "Data dröjer.", 0));
        ReportChanges changes = sheet(report).changes();
        String last = ReportWords.monthAlone(month.minusMonths(1));
        assertThat(changes.parameters()).containsEntry(ProjectParameter.TIMELINE, "Grön i " + last);
        assertThat(changes.milestones().values())
                .containsExactly("Slutdatum framflyttat från %s, Grön i %s".formatted(due, last));
        assertThat(changes.risks()).isEmpty();
    }

    @Test
    void whoWasSecondLosesNothingAndOverwritesNothing() {
        UUID report = begun(month);
        drive(() -> writing.write(report, ReportSection.PLANNED, "<p>Den första</p>", 0));
        assertThatThrownBy(() -> drive(() -> writing.write(report, ReportSection.PLANNED, "<p>Den andra</p>", 0)))
                .isInstanceOfSatisfying(StalePartException.class, first -> {
                    assertThat(first.standing()).isEqualTo("<p>Den första</p>");
                    assertThat(first.version()).isEqualTo(1);
                });
        assertThat(sheet(report).content().text(ReportSection.PLANNED).html()).isEqualTo("<p>Den första</p>");
    }

    @Test
    void ofManyWhoWriteAtTheSameMomentOneIsFirst() {
        UUID report = begun(month);
        List<CompletableFuture<Boolean>> attempts = IntStream.range(0, 6)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> {
                    try {
                        drive(() -> writing.write(report, ReportSection.PLANNED, "<p>Nummer " + number + "</p>", 0));
                        return true;
                    } catch (StalePartException second) {
                        return false;
                    }
                }))
                .toList();
        assertThat(attempts.stream().map(CompletableFuture::join).filter(Boolean::booleanValue))
                .hasSize(1);
    }

    @Test
    void whatIsWrittenIsSanitised() {
        UUID report = begun(month);
        drive(() ->
                writing.write(report, ReportSection.PLANNED, "<p onclick=\"x()\">Hej<script>alert(1)</script></p>", 0));
        assertThat(sheet(report).content().text(ReportSection.PLANNED).html()).isEqualTo("<p>Hej</p>");
    }

    @Test
    void aPointOfOnesOwnIsPutInOrderRewrittenAndTakenAway() {
        UUID report = begun(month);
        UUID one = as(coordinator, () -> writing.addLine(report, ReportSection.PARTIES, "Ett"));
        as(coordinator, () -> writing.addLine(report, ReportSection.PARTIES, "Två"));
        drive(() -> writing.move(report, one, 1));
        assertThat(sheet(report).content().lines(ReportSection.PARTIES))
                .extracting(Line::text)
                .containsExactly("Två", "Ett");
        assertThat(as(coordinator, () -> writing.rewrite(report, one, "Ett och ett halvt", 1)))
                .isEqualTo(2);
        assertThatThrownBy(() -> as(coordinator, () -> writing.rewrite(report, one, "Något annat", 1)))
                .isInstanceOf(StalePartException.class);
        assertThat(as(coordinator, () -> writing.rewrite(report, one, " ", 2))).isZero();
        assertThat(sheet(report).content().lines(ReportSection.PARTIES)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        UUID report = begun(month);
        refused("month", () -> course.begin(month, today.plusDays(3)));
        refused("month", () -> course.begin(month.plusMonths(3), today.plusMonths(3)));
        refused("dueOn", () -> course.begin(month.plusMonths(1), today.minusMonths(2)));
        refused("words", () -> writing.addLine(report, ReportSection.PARTIES, " "));
        refused("words", () -> writing.addLine(report, ReportSection.PARTIES, "x".repeat(1001)));
        refused("text", () -> writing.write(report, ReportSection.PLANNED, "x".repeat(20_001), 0));
        refused("reason", () -> writing.setLight(report, ProjectParameter.BUDGET, ReportLight.RED, "x".repeat(501), 0));
        refused(
                "title",
                () -> writing.addMilestone(report, new MilestoneWords(" ", today, today, ReportLight.GREEN, false)));
        refused(
                "expectedOn",
                () -> writing.addMilestone(
                        report, new MilestoneWords("År 202", today, today.minusYears(1800), ReportLight.GREEN, false)));
        refused("title", () -> writing.addRisk(report, new RiskWords("", ReportLight.RED, null, "", false)));
        refused(
                "owner",
                () -> writing.addRisk(report, new RiskWords("Risk", ReportLight.RED, null, "x".repeat(201), false)));
        refused("until", () -> {
            course.toReview(report, true, today);
            return true;
        });
        refused("recipients", () -> {
            course.send(report, Set.of());
            return true;
        });
        refused("recipients", () -> {
            course.send(report, Set.of(coordinator.id()));
            return true;
        });
        refused("because", () -> {
            course.withdraw(report, " ");
            return true;
        });
        assertThat(sheet(report).head().state()).isEqualTo(State.WRITING);
    }

    private void refused(String field, Supplier<?> attempt) {
        assertThatThrownBy(() -> as(coordinator, attempt))
                .isInstanceOfSatisfying(InvalidReportException.class, problems -> assertThat(problems.problems())
                        .containsKey(field));
    }

    @Test
    void whatIsGivenUpIsNobodysToDoAndTheMonthCanBeBegunAnew() {
        UUID report = begun(month);
        drive(() -> course.withdraw(report, "Vi skriver en för två månader."));
        assertThat(tasksOf(coordinator)).isEmpty();
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(report.toString())
                        .count())
                .isZero();
        assertThat(begun(month)).isNotEqualTo(report);
    }

    @Test
    void theLightsAreProposedWithWhyAndTheOverallNever() {
        UUID report = begun(month);
        drive(() -> {
            writing.addMilestone(
                    report, new MilestoneWords("Sen", today, today.plusMonths(2), ReportLight.AMBER, false));
            writing.addRisk(report, new RiskWords("Data", ReportLight.RED, Likelihood.GREAT, "Kansliet", false));
        });
        var proposals = as(coordinator, () -> writing.proposals(report));
        assertThat(proposals.keySet())
                .isEqualTo(
                        Set.of(ProjectParameter.TIMELINE, ProjectParameter.RISK_HANDLING, ProjectParameter.ENGAGEMENT));
        assertThat(proposals.entrySet().stream()
                        .collect(Collectors.toMap(java.util.Map.Entry::getKey, entry -> entry.getValue()
                                .colour())))
                .containsEntry(ProjectParameter.TIMELINE, ReportLight.AMBER)
                .containsEntry(ProjectParameter.RISK_HANDLING, ReportLight.RED)
                .containsEntry(ProjectParameter.ENGAGEMENT, ReportLight.GREEN);
        assertThat(sheet(report).content().parameter(ProjectParameter.TIMELINE).colour())
                .isNull();
    }
}
