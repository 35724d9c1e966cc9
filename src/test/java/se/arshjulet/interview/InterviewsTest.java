package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestMail.Received;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.account.Visitor;
import se.arshjulet.annualwheel.OpenMatters;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.YearSpan;
import se.arshjulet.interview.Interviews.Invitation;
import se.arshjulet.interview.Interviews.Meeting;
import se.arshjulet.interview.Interviews.Sheet;
import se.arshjulet.mail.OutboxLog;

/** An interview's way, from the invitation to what the informant says of the notes, and everything that can come between. */
@IntegrationTest
class InterviewsTest {

    private static final String NAME = "Hemliga Hansson";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private NoteTable notes;

    @Autowired
    private TestMail mail;

    @Autowired
    private OutboxLog log;

    @Autowired
    private Retention retention;

    @Autowired
    private InformantKey key;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private InterviewsUnderWay underWay;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private MovableClock clock;

    @Value("${local.server.port}")
    private int port;

    private Interviewed interviewed;
    private TestWorld world;
    private UUID round;
    private UUID informant;
    private UUID id;
    private String address = "";

    @BeforeEach
    void aChosenInformant() {
        interviewed = new Interviewed(rounds, informants, texts, clock);
        world = worlds.create();
        round = interviewed.round(world, "Intervjuer i höst", today().getYear());
        informant = interviewed.informant(world, world.member("Region Åtta"), NAME);
        address = "hemliga.hansson@" + world.association().slug() + ".example";
        as(() -> rounds.choose(round, Set.of(informant), world.coordinator().id()));
        id = as(() -> rounds.find(round).orElseThrow()).lines().get(0).id();
    }

    @Test
    void whoClosesAYearOrMergesTheAssociationIsToldOfRoundsUnderWay() {
        int year = today().getYear();
        assertThat(told(YearSpan.of(year, clock.getZone()))).hasSize(1);
        assertThat(told(YearSpan.of(year - 1, clock.getZone()))).isEmpty();
        assertThat(told(new YearSpan(0, Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"))))
                .singleElement()
                .satisfies(matter -> assertThat(matter.address()).endsWith("/" + sheet().roundId()));
    }

    private List<OpenMatters.OpenMatter> told(YearSpan years) {
        return as(() -> underWay.of(years));
    }

    @Test
    void theInvitationSaysWhatCannotBePromisedAndNothingOfHerPseudonym() {
        as(() -> interviews.invite(id, invitation(5, 6)));
        Received invitation = mail.await(address, "ber dig om en intervju");
        assertThat(invitation.text())
                .contains("Välj en tid senast", "kl. 13.00, 60 minuter, Teams", "Det här vi vill veta")
                .contains("kan begäras ut som allmän handling")
                .doesNotContain("N1", "Sam Ordnare ber dig svara");
        assertThat(sheet().line().next()).isEqualTo(NextStep.AWAIT_TIME);
        assertThat(running()).isEqualTo(1);
    }

    @Test
    void sheChoosesATimeByHerLinkAndBothHearOfItAndItGoesIntoTheCalendar() {
        Visitor guest = invited();
        String page = guest.get(path()).body();
        assertThat(page)
                .contains("vill intervjua dig", "Så används det du säger")
                .doesNotContain("N1");
        assertThat(guest.submit(path() + "/tid", Map.of()).statusCode()).isEqualTo(422);
        UUID time = sheet().offered().get(1).id();
        assertThat(guest.submit(path() + "/tid", Map.of("time", time.toString()))
                        .statusCode())
                .isEqualTo(302);

        assertThat(sheet().line().state()).isEqualTo(InterviewState.BOOKED);
        assertThat(sheet().line().startsAt()).isEqualTo(at(6));
        assertThat(mail.await(address, "Intervjun är").text()).contains("Teams");
        assertThat(mail.await(world.coordinator().email(), "N1: intervju").text())
                .contains("enhetschef")
                .doesNotContain(NAME);
        String calendar = guest.get(path() + "/intervju.ics").body();
        assertThat(calendar)
                .contains("BEGIN:VEVENT", "UID:" + id + "@arshjulet", "SEQUENCE:1", "LOCATION:Teams")
                .contains("DTSTART:" + at(6).toString().replaceAll("[-:]", ""));
        // What has been chosen cannot be chosen again.
        guest.get(path());
        assertThat(guest.submit(path() + "/tid", Map.of("time", time.toString()))
                        .body())
                .contains("Något har ändrats");
    }

    @Test
    void whenNoneWillDoSheProposesAnotherAndIsInvitedAnew() {
        Visitor guest = invited();
        guest.get(path());
        assertThat(guest.submit(path() + "/forslag", Map.of("suggestion", " ")).statusCode())
                .isEqualTo(422);
        guest.submit(path() + "/forslag", Map.of("suggestion", "Tisdagar efter 13"));
        assertThat(sheet().line().next()).isEqualTo(NextStep.ANSWER_HER);
        assertThat(mail.await(world.coordinator().email(), "föreslår en annan tid")
                        .text())
                .contains("Tisdagar efter 13");
        as(() -> interviews.invite(id, invitation(8)));
        assertThat(sheet().informantWords()).isEmpty();
        assertThat(sheet().offered()).singleElement().satisfies(time -> assertThat(time.startsAt())
                .isEqualTo(at(8)));
        assertThat(running()).isEqualTo(1);
    }

    @Test
    void sheMayDeclineWithoutSayingWhyAndMayBeAskedAgain() {
        Visitor guest = invited();
        guest.get(path());
        guest.submit(path() + "/nej", Map.of("reason", ""));
        assertThat(sheet().line().state()).isEqualTo(InterviewState.NOT_HELD);
        assertThat(sheet().notHeldReason()).isEqualTo("Tackade nej");
        assertThat(sheet().line().notHeldReason()).isEqualTo("Tackade nej");
        mail.await(world.coordinator().email(), "N1 har tackat nej");
        assertThat(running()).isZero();
        assertThat(guest.get(path()).body()).contains("Du har tackat nej");
        as(() -> interviews.invite(id, invitation(9)));
        assertThat(running()).isEqualTo(1);
    }

    @Test
    void aTimeIsMovedAndCancelledAndSheHearsOfBoth() {
        as(() -> interviews.book(id, meeting(5)));
        mail.await(address, "Intervjun är");
        as(() -> interviews.book(id, meeting(7)));
        mail.await(address, "Intervjun har fått en ny tid");
        assertThat(running()).isEqualTo(1);
        as(() -> interviews.notHeld(id, "Hon är sjuk"));
        assertThat(mail.await(address, "Intervjun blir inte av").text()).contains("Hon är sjuk");
        assertThat(running()).isZero();
    }

    @Test
    void theDayBeforeBothAreRemindedAndAfterItTheInterviewerIsAskedHowItWent() {
        as(() -> interviews.book(id, meeting(5)));
        to(today().plusDays(4));
        mail.await(address, "Påminnelse: intervju");
        to(today().plusDays(2));
        mail.await(world.coordinator().email(), "Hur gick intervjun med N1?");
        assertThat(sheet().line().next()).isEqualTo(NextStep.TELL_HOW_IT_WENT);
    }

    @Test
    void whoDoesNotChooseIsRemindedAndThenTheInterviewerHears() {
        as(() -> interviews.invite(id, invitation(9)));
        to(today().plusDays(1));
        mail.await(address, "Påminnelse: välj tid");
        to(today().plusDays(3));
        mail.await(world.coordinator().email(), "N1 har inte valt tid");
        assertThat(sheet().line().next()).isEqualTo(NextStep.ASK_AGAIN);
    }

    @Test
    void sheSaysThatTheNotesAreRight() {
        Visitor guest = notesSent("De unga faller emellan.");
        assertThat(guest.get(path()).body()).contains("Målgrupp", "De unga faller emellan.");
        guest.submit(path() + "/anteckningar", Map.of("stammer", "ja"));
        assertThat(sheet().confirmation()).isEqualTo(Confirmation.CONFIRMED);
        assertThat(sheet().line().next()).isEqualTo(NextStep.NOTHING);
        assertThat(running()).isZero();
        // What she has confirmed is not hers to read by a link that somebody may find.
        assertThat(guest.get(path()).body()).doesNotContain("De unga faller emellan.");
    }

    @Test
    void sheCorrectsThemAndTheInterviewerTakesItIn() {
        Visitor guest = notesSent("De unga faller emellan.");
        guest.get(path());
        assertThat(guest.submit(path() + "/anteckningar", Map.of("stammer", "nej"))
                        .body())
                .contains("Skriv vad som är fel");
        assertThat(guest.submit(path() + "/anteckningar", Map.of("stammer", "ja", "del.targetGroup", "Även äldre."))
                        .body())
                .contains("Du har skrivit rättelser", "Även äldre.");
        guest.submit(path() + "/anteckningar", Map.of("stammer", "nej", "del.targetGroup", "Även äldre."));
        assertThat(sheet().line().next()).isEqualTo(NextStep.TAKE_IN);
        mail.await(world.coordinator().email(), "N1 har rättat anteckningarna");
        UUID text = sheet().notesText();
        refused("text", () -> texts.freeze(text));
        assertThat(as(() -> interviews.takeIn(id))).isTrue();
        assertThat(sheet().line().next()).isEqualTo(NextStep.NOTHING);
        as(() -> texts.freeze(text));
        assertThat(as(() -> texts.correctionsBeside(text))).isEmpty();
        assertThat(as(() -> texts.find(text).orElseThrow()).content())
                .contains("De unga faller emellan.", "Rättelse från den intervjuade: Även äldre.");
    }

    @Test
    void ofNotesThatAreBeingCodedCorrectionsBecomeATextBeside() {
        Visitor guest = notesSent("De unga faller emellan.");
        UUID text = sheet().notesText();
        // As where the clock struck between: her last day had passed, and nobody had noted that she was silent.
        jdbc.update("update interview_text set frozen_at = now() where id = ?", text);
        guest.get(path());
        guest.submit(path() + "/anteckningar", Map.of("stammer", "nej", "del.targetGroup", "Även äldre."));
        InterviewTexts.Correction said = new InterviewTexts.Correction("Målgrupp", "Även äldre.");
        assertThat(as(() -> texts.correctionsBeside(text))).containsExactly(said);
        assertThat(as(() -> interviews.takeIn(id))).isFalse();
        assertThat(as(() -> texts.correctionsBeside(text))).containsExactly(said);
        assertThat(as(() -> texts.find(text).orElseThrow()).content()).doesNotContain("Även äldre.");
        assertThat(as(texts::list))
                .extracting(InterviewTexts.TextHead::title)
                .contains("Rättelser från den intervjuade");
    }

    @Test
    void whoSaysNothingIsRemindedOnceAndThenTheNotesStand() {
        notesSent("De unga faller emellan.");
        to(today().plusDays(10));
        mail.await(address, "Påminnelse: läs anteckningarna");
        to(today().plusDays(5));
        Awaitility.await().until(() -> sheet().line().state() == InterviewState.CONFIRMED);
        assertThat(sheet().confirmation()).isEqualTo(Confirmation.SILENT);
        mail.await(world.coordinator().email(), "N1 har inte sagt något om anteckningarna");
        assertThat(running()).isZero();
    }

    @Test
    void whoTakesBackHerConsentIsAskedNothingMore() {
        Visitor guest = invited();
        as(() -> informants.withdrawConsent(informant));
        assertThat(guest.get(path()).statusCode()).isEqualTo(404);
        assertThat(running()).isZero();
        assertThat(sheet().line().state()).isEqualTo(InterviewState.NOT_HELD);
        refused("informant", () -> interviews.invite(id, invitation(5)));
    }

    @Test
    void whenTheRoundIsClosedThoseWhoWereAskedHearAndNobodyMoreIsAsked() {
        as(() -> interviews.book(id, meeting(5)));
        as(() -> rounds.close(round));
        assertThat(mail.await(address, "Intervjun blir inte av").text()).contains("Omgången avslutades");
        assertThat(sheet().roundClosed()).isTrue();
        assertThatThrownBy(() -> as(() -> interviews.invite(id, invitation(5))))
                .isInstanceOf(StaleInterviewException.class);
        assertThatThrownBy(() -> as(() -> rounds.close(round))).isInstanceOf(StaleInterviewException.class);
    }

    @Test
    void everyRefusalSaysWhyAtItsField() {
        refused("times", () -> interviews.invite(id, new Invitation(List.of(), today(), "")));
        refused("answerBy", () -> interviews.invite(id, new Invitation(List.of(meeting(5)), today().minusDays(1), "")));
        refused("answerBy", () -> interviews.invite(id, new Invitation(List.of(meeting(5)), today().plusDays(6), "")));
        refused("answerBy", () -> interviews.invite(id, new Invitation(List.of(meeting(5)), null, "")));
        refused(
                "times",
                () -> interviews.invite(id, new Invitation(List.of(meeting(5), meeting(5)), today().plusDays(2), "")));
        refused("times.0", () -> interviews.invite(id, new Invitation(List.of(meeting(-1)), today(), "")));
        refused(
                "place",
                () -> interviews.invite(id, new Invitation(List.of(new Meeting(day(5), 60, " ")), today(), "")));
        refused(
                "message",
                () -> interviews.invite(
                        id, new Invitation(List.of(meeting(5)), today().plusDays(2), "x".repeat(1001))));
        refused("startsOn", () -> interviews.book(id, meeting(-1)));
        refused("startsAt", () -> interviews.book(id, new Meeting(null, 60, "Teams")));
        refused("minutes", () -> interviews.book(id, new Meeting(day(5), 0, "Teams")));
        refused("place", () -> interviews.book(id, new Meeting(day(5), 60, " ")));
        refused("startsOn", () -> interviews.held(id, meeting(1)));
        refused("reason", () -> interviews.notHeld(id, " "));
        refused("interviewer", () -> interviews.handOver(id, UUID.randomUUID()));
        refused(
                "informants",
                () -> rounds.choose(round, Set.of(), world.coordinator().id()));
        refused("interviewer", () -> rounds.choose(round, Set.of(informant), UUID.randomUUID()));
        as(() -> interviews.held(id, meeting(-1)));
        refused("notes", () -> interviews.sendNotes(id));
        refused("until", () -> interviews.sendNotes(id, null));
        refused("until", () -> interviews.sendNotes(id, today()));
        refused("until", () -> interviews.sendNotes(id, today().plusDays(91)));
        assertThatThrownBy(() -> as(() -> interviews.held(id, meeting(-1))))
                .isInstanceOf(StaleInterviewException.class);
        assertThatThrownBy(() -> as(() -> rounds.remove(id))).isInstanceOf(StaleInterviewException.class);
        assertThatThrownBy(() -> as(() -> interviews.takeIn(id))).isInstanceOf(StaleInterviewException.class);
    }

    @Test
    void onlyCoordinatorsSeeInterviewsAndOnlyTheirOwn() {
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> interviews.find(id))).isEmpty();
        assertThat(other.as(other.coordinator(), rounds::list)).isEmpty();
        for (TestPerson person : List.of(
                world.representative(world.member("Region Åtta")),
                world.person("Gra Nskare", "granskare", Role.REVIEWER),
                world.person("Sty Relse", "styrelse", Role.READER))) {
            assertThatThrownBy(() -> world.as(person, () -> interviews.find(id)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(person, rounds::list)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(person, () -> interviews.notHeld(id, "Nej")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theLogOfMailsSaysThatSheWasWrittenToAndNotWho() {
        as(() -> interviews.invite(id, invitation(5)));
        mail.await(address, "ber dig om en intervju");
        OutboxLog.Item item = as(() -> log.about(id)).get(0);
        assertThat(item.toName()).isEqualTo("Visas inte");
        assertThat(item.toAddress()).isEmpty();
        assertThat(as(() -> log.find(item.id()).orElseThrow()).item().toAddress())
                .isEmpty();
        // Nor does looking for her find it.
        assertThat(as(() -> log.count(new OutboxLog.Filter(null, null, "hansson"))))
                .isZero();
        assertThat(as(() -> log.count(new OutboxLog.Filter(null, "INTERVIEW", ""))))
                .isEqualTo(1);
        UUID again = as(() -> log.sendAgain(item.id()));
        assertThat(as(() -> log.find(again).orElseThrow()).item().toName()).isEqualTo("Visas inte");
    }

    @Test
    void whenHerNameIsErasedTheOutboxKeepsThatSheWasWrittenToAndNothingOfWhoSheIs() {
        as(() -> interviews.invite(id, invitation(5)));
        mail.await(address, "ber dig om en intervju");
        jdbc.update("update outbox_mail set last_error = ? where to_address = ?", "550 " + address, address);
        as(() -> {
            key.grant(world.coordinator().id());
            retention.erase(
                    new Retention.Decision(today(), "Styrelsen, § 3", "Analysen är klar"), Set.of(), Set.of(informant));
            return true;
        });
        assertThat(jdbc.queryForList(
                        "select outbox_mail::text from outbox_mail where subject_id = ? and account_id is null",
                        String.class,
                        id))
                .singleElement()
                .asString()
                .doesNotContain(address)
                .doesNotContain(NAME)
                .contains("INTERVIEW");
        OutboxLog.Item left = as(() -> log.about(id)).get(0);
        assertThat(left.erased()).isTrue();
        assertThat(left.sentAt()).isNotNull();
        assertThatThrownBy(() -> as(() -> log.sendAgain(left.id()))).isInstanceOf(IllegalArgumentException.class);
    }

    private Visitor invited() {
        as(() -> interviews.invite(id, invitation(5, 6)));
        link = mail.await(address, "ber dig om en intervju").link();
        return new Visitor("http://127.0.0.1:" + port);
    }

    private Visitor notesSent(String words) {
        as(() -> {
            interviews.held(id, meeting(-1));
            notes.put(id, "whom", words, 0, world.coordinator().id(), clock.instant());
            interviews.sendNotes(id);
        });
        link = mail.await(address, "Stämmer anteckningarna?").link();
        return new Visitor("http://127.0.0.1:" + port);
    }

    private String link = "";

    private String path() {
        return link.substring(link.indexOf("/gast/"));
    }

    private Sheet sheet() {
        return as(() -> interviews.find(id).orElseThrow());
    }

    private long running() {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .count();
    }

    private Invitation invitation(int... days) {
        return new Invitation(
                java.util.Arrays.stream(days).mapToObj(this::meeting).toList(),
                today().plusDays(3),
                "Det här vi vill veta");
    }

    private Meeting meeting(int days) {
        return new Meeting(day(days), 60, "Teams");
    }

    private LocalDateTime day(int days) {
        return today().plusDays(days).atTime(13, 0);
    }

    private Instant at(int days) {
        return day(days).atZone(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** To the morning of the day, when reminders have just gone. */
    private void to(LocalDate morning) {
        clock.move(Duration.between(
                clock.instant(),
                morning.atTime(LocalTime.of(8, 1)).atZone(clock.getZone()).toInstant()));
    }

    private void refused(String field, Runnable work) {
        ThrowingCallable act = () -> as(work);
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsKey(field));
    }

    private void as(Runnable work) {
        world.as(world.coordinator(), work);
    }

    private <T> T as(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }
}
