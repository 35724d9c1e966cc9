package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import se.arshjulet.base.YearSpan;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Coded;
import se.arshjulet.coding.Coding;
import se.arshjulet.conclusion.ConclusionDrafts.Plan;
import se.arshjulet.conclusion.ConclusionDrafts.Sheet;
import se.arshjulet.conclusion.ConclusionDrafts.Stand;
import se.arshjulet.conclusion.ConclusionDrafts.State;
import se.arshjulet.conclusion.ConclusionDrafts.Words;
import se.arshjulet.conclusion.Evidence.Item;
import se.arshjulet.conclusion.Evidence.Subject;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** A konklusion's way from what somebody said to what the board has adopted. */
@IntegrationTest
class ConclusionDraftsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private ConclusionDrafts drafts;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private Evidence evidence;

    @Autowired
    private DraftsUnderWay underWay;

    @Autowired
    private Coding coding;

    @Autowired
    private Codebook codebook;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private InterviewTexts texts;

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
    private TestPerson anna;
    private TestPerson reader;
    private LocalDate today;
    private UUID unit;
    private UUID other;

    @BeforeEach
    void anAssociationWhereAnInterviewIsCoded() {
        world = worlds.create();
        coordinator = world.coordinator();
        anna = world.person("Anna Alm", "anna", Role.REVIEWER);
        reader = world.person("Sty Relse", "styrelse", Role.READER);
        today = LocalDate.now(clock);
        UUID text = new Interviewed(rounds, informants, texts, clock)
                .text(world, world.members().get(0), "Nyckel Ett", 2025, "N: Vi skickar runt dem. Fast inte alla.");
        Coded coded = new Coded(coding, codebook);
        UUID code = coded.code(world, "Runtskickad");
        unit = coded.unit(world, coordinator, text, "Vi skickar runt dem.", code)
                .id();
        other = coded.unit(world, coordinator, text, "Fast inte alla.", code).id();
        coded.done(world, coordinator, text);
    }

    @Test
    void whoClosesTheYearIsToldOfWhatIsOnItsWayUntilItIsOver() {
        UUID draft = sent("Folk skickas runt");
        YearSpan year = YearSpan.of(today.getYear(), clock.getZone());
        assertThat(as(coordinator, () -> underWay.of(year))).singleElement().satisfies(matter -> {
            assertThat(matter.title()).contains("Folk skickas runt");
            assertThat(matter.standing()).isEqualTo("Ligger hos Beredningsgruppen");
            assertThat(matter.address()).endsWith(draft.toString());
        });
        assertThat(as(coordinator, () -> underWay.of(YearSpan.of(today.getYear() - 1, clock.getZone()))))
                .isEmpty();
        as(coordinator, () -> {
            drafts.withdraw(draft, "Den behövs inte");
            return true;
        });
        assertThat(as(coordinator, () -> underWay.of(year))).isEmpty();
    }

    @Test
    void whatTheGroupAnchorsAndTheBoardAdoptsIsAKonklusionThatLeansOnTheSameQuotes() {
        UUID draft = sent("Folk skickas runt");
        assertThat(state(draft)).isEqualTo(State.REVIEWING);
        assertThat(openTasks(anna)).containsExactly("Granska Konklusion: Folk skickas runt");
        approve(draft, anna);
        assertThat(state(draft)).isEqualTo(State.DECIDING);
        assertThat(openTasks(coordinator))
                .containsExactly("Konklusion: Folk skickas runt: registrera styrelsens ställningstagande");
        assertThat(mail.await(reader.email(), "läs inför styrelsen").text()).contains("Folk skickas runt");
        int number = as(coordinator, () -> drafts.adopt(draft, stand()));
        assertThat(openTasks(coordinator)).isEmpty();
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(draft.toString())
                        .count())
                .isZero();
        Conclusions.Life life = as(coordinator, () -> conclusions.find(number)).orElseThrow();
        assertThat(life.latest().wording()).isEqualTo("Folk skickas runt");
        assertThat(life.latest().source()).contains("§ 12");
        assertThat(as(
                        coordinator,
                        () -> evidence.of(Subject.conclusion(life.line().id()))))
                .extracting(Item::stance)
                .containsExactlyInAnyOrder(Stance.SUPPORTS, Stance.CONTRADICTS);
        assertThat(as(coordinator, drafts::underWay)).isEmpty();
    }

    @Test
    void whatComesBackIsWrittenAnewAndGoesToTheGroupAgain() {
        UUID draft = sent("Folk skickas runt");
        UUID review = review(draft);
        as(anna, () -> {
            reviews.giveBack(review, List.of(new Remark(review, "draft", "Säg vilka")));
            return true;
        });
        assertThat(state(draft)).isEqualTo(State.REWRITING);
        assertThat(sheet(draft, coordinator).returned()).isEqualTo("Säg vilka");
        assertThat(openTasks(coordinator)).containsExactly("Konklusion: Folk skickas runt: skriv om");
        assertThat(mail.await(coordinator.email(), "Beredningsgruppen vill ha en ändring")
                        .text())
                .contains("Säg vilka");
        as(coordinator, () -> {
            drafts.write(draft, words("Unga skickas runt", VersionChange.NEW, Set.of()));
            drafts.send(draft, plan());
            return true;
        });
        assertThat(openTasks(coordinator)).isEmpty();
        approve(draft, anna);
        as(coordinator, () -> {
            drafts.referBack(draft, "Skriv kortare");
            return true;
        });
        assertThat(sheet(draft, coordinator).returned()).isEqualTo("Skriv kortare");
        as(coordinator, () -> {
            drafts.send(draft, plan());
            return true;
        });
        approve(draft, anna);
        assertThat(as(coordinator, () -> drafts.adopt(draft, stand()))).isEqualTo(1);
    }

    @Test
    void aNewWordingIsTheSameKonklusionAndLeansOnWhatItDidAndMore() {
        UUID first = sent("Folk skickas runt");
        approve(first, anna);
        int number = as(coordinator, () -> drafts.adopt(first, stand()));
        UUID second =
                as(coordinator, () -> drafts.begin(words("Unga skickas runt", VersionChange.REWORDED, Set.of(number))));
        assertThat(as(coordinator, () -> evidence.of(Subject.draft(second)))).hasSize(2);
        as(coordinator, () -> {
            drafts.send(second, plan());
            return true;
        });
        approve(second, anna);
        assertThat(as(coordinator, () -> drafts.adopt(second, stand()))).isEqualTo(number);
        Conclusions.Life life = as(coordinator, () -> conclusions.find(number)).orElseThrow();
        assertThat(life.versions()).hasSize(2);
        assertThat(as(
                        coordinator,
                        () -> evidence.of(Subject.conclusion(life.line().id()))))
                .hasSize(2);
    }

    @Test
    void aNoFromTheBoardIsKeptWithItsReason() {
        UUID draft = sent("Folk skickas runt");
        approve(draft, anna);
        as(coordinator, () -> {
            drafts.decline(draft, stand(), "För svagt belagt");
            return true;
        });
        Sheet sheet = sheet(draft, coordinator);
        assertThat(sheet.line().state()).isEqualTo(State.DECLINED);
        assertThat(sheet.endedBecause()).isEqualTo("För svagt belagt");
        assertThat(as(coordinator, conclusions::list)).isEmpty();
    }

    @Test
    void whatIsWithdrawnLeavesNothingWaitingAndTellsThoseWhoHadIt() {
        UUID draft = sent("Folk skickas runt");
        as(coordinator, () -> {
            drafts.withdraw(draft, "Vi vill intervjua fler");
            return true;
        });
        assertThat(openTasks(anna)).isEmpty();
        assertThat(mail.await(anna.email(), "förslaget är återkallat").text()).contains("Vi vill intervjua fler");
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(draft.toString())
                        .count())
                .isZero();
        assertThatThrownBy(() -> as(coordinator, () -> drafts.adopt(draft, stand())))
                .isInstanceOf(StaleDraftException.class);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        refused(() -> drafts.begin(new Words(" ", "", Set.of(), VersionChange.NEW, Set.of())), "wording", "areas");
        refused(() -> drafts.begin(words("A", VersionChange.MERGED, Set.of())), "from");
        refused(() -> drafts.begin(words("A", VersionChange.REWORDED, Set.of())), "from");
        refused(() -> drafts.begin(words("A", VersionChange.REPLACED, Set.of(17))), "from");
        refused(() -> drafts.begin(words("A", VersionChange.KEPT, Set.of())), "change");
        UUID draft = as(coordinator, () -> drafts.begin(words("A", VersionChange.NEW, Set.of())));
        refused(
                () -> {
                    drafts.send(draft, new Plan(today, today.minusDays(1)));
                    return draft;
                },
                "reviewDueOn",
                "boardMeetsOn",
                "evidence");
        UUID sent = sent("B");
        approve(sent, anna);
        refused(() -> drafts.adopt(sent, new Stand(today.plusDays(1), " ")), "decidedOn", "minuteReference");
        refused(
                () -> {
                    drafts.referBack(sent, " ");
                    return sent;
                },
                "because");
        assertThat(state(sent)).isEqualTo(State.DECIDING);
    }

    @Test
    void nothingIsDoneTwiceOrOutOfTurn() {
        UUID draft = sent("Folk skickas runt");
        assertThatThrownBy(() -> as(coordinator, () -> {
                    drafts.write(draft, words("Annat", VersionChange.NEW, Set.of()));
                    return true;
                }))
                .isInstanceOf(StaleDraftException.class);
        assertThatThrownBy(() -> as(coordinator, () -> drafts.adopt(draft, stand())))
                .isInstanceOf(StaleDraftException.class);
        assertThatThrownBy(() -> as(coordinator, () -> {
                    drafts.send(draft, plan());
                    return true;
                }))
                .isInstanceOf(StaleDraftException.class);
        assertThat(sheet(draft, coordinator).words().wording()).isEqualTo("Folk skickas runt");
        UUID leaned =
                as(coordinator, () -> evidence.of(Subject.draft(draft))).get(0).id();
        refused(() -> evidence.add(Subject.draft(draft), Set.of(unit), Stance.SUPPORTS, ""), "evidence");
        refused(
                () -> {
                    evidence.remove(leaned, "");
                    return draft;
                },
                "evidence");
        refused(
                () -> {
                    evidence.change(leaned, Stance.SUPPORTS, "", "");
                    return draft;
                },
                "evidence");
    }

    @Test
    void whatIsBeingWrittenIsTheCoordinatorsAloneAndOnlySheDrives() {
        UUID begun = as(coordinator, () -> drafts.begin(words("A", VersionChange.NEW, Set.of())));
        assertThat(as(anna, () -> drafts.find(begun))).isEmpty();
        UUID sent = sent("B");
        assertThat(as(anna, () -> drafts.find(sent))).isPresent();
        assertThat(as(reader, drafts::underWay))
                .extracting(ConclusionDrafts.Line::id)
                .containsExactly(sent);
        TestPerson representative = world.representative(world.members().get(0));
        assertThat(as(representative, () -> drafts.find(sent))).isEmpty();
        for (TestPerson person : List.of(anna, reader, representative)) {
            assertThatThrownBy(() -> as(person, () -> drafts.adopt(sent, stand())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> drafts.begin(words("C", VersionChange.NEW, Set.of()))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        TestWorld elsewhere = worlds.create();
        assertThat(elsewhere.as(elsewhere.coordinator(), () -> drafts.find(sent)))
                .isEmpty();
    }

    private void refused(Supplier<?> work, String... fields) {
        assertThatThrownBy(() -> as(coordinator, work))
                .isInstanceOfSatisfying(InvalidConclusionException.class, refusal -> assertThat(refusal.problems())
                        .containsOnlyKeys(fields));
    }

    private UUID sent(String wording) {
        return as(coordinator, () -> {
            UUID draft = drafts.begin(words(wording, VersionChange.NEW, Set.of()));
            evidence.add(Subject.draft(draft), Set.of(unit), Stance.SUPPORTS, "");
            evidence.add(Subject.draft(draft), Set.of(other), Stance.CONTRADICTS, "");
            drafts.send(draft, plan());
            return draft;
        });
    }

    private Words words(String wording, VersionChange change, Set<Integer> from) {
        return new Words(wording, "Det sägs hos flera.", Set.of(MappingArea.COLLABORATION), change, from);
    }

    private Plan plan() {
        return new Plan(today.plusDays(14), today.plusDays(30));
    }

    private Stand stand() {
        return new Stand(today, "§ 12");
    }

    private void approve(UUID draft, TestPerson person) {
        UUID review = review(draft);
        as(person, () -> reviews.approve(review, false));
    }

    private UUID review(UUID draft) {
        return as(coordinator, () -> reviews.openOf(ConclusionDrafts.KIND, draft))
                .orElseThrow()
                .id();
    }

    private State state(UUID draft) {
        return sheet(draft, coordinator).line().state();
    }

    private Sheet sheet(UUID draft, TestPerson person) {
        return as(person, () -> drafts.find(draft)).orElseThrow();
    }

    private List<String> openTasks(TestPerson person) {
        return as(person, () -> tasks.openOf(person.id())).stream()
                .map(TaskItem::title)
                .toList();
    }

    private <T> T as(TestPerson person, Supplier<T> work) {
        return world.as(person, work);
    }
}
