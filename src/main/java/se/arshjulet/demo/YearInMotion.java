package se.arshjulet.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Role;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.demo.Ensemble.Running;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;
import se.arshjulet.review.ThreadLetters;

/**
 * The story: last year's round answered and published by all; this year's half-way. Every day is counted from today, so
 * that the demo is as much in motion whenever it is started.
 */
@Component
@ConditionalOnProperty("arshjulet.demo")
class YearInMotion {

    private static final String EMPLOYMENT = "Arbetsförmedlingen";
    private static final String INSURANCE = "Försäkringskassan";
    private static final String REGION = "Region Exempel";
    private static final String LARGE_TOWN = "Storby kommun";
    private static final String LAKE_TOWN = "Sjöby kommun";
    private static final String SMALL_TOWN = "Åsby kommun";

    private static final LocalTime MORNING = LocalTime.of(9, 12);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 41);
    private static final LocalTime EVENING = LocalTime.of(15, 6);

    /** Beredningsgruppen has ten days, and says yes if it says nothing. */
    private static final ReviewPlan COORDINATOR_THEN_GROUP = new ReviewPlan(
            List.of(ReviewStep.COORDINATOR, ReviewStep.group("Beredningsgruppen", null, 10, true)), true);

    private static final Play.Remark TOWN_ASKS = new Play.Remark(
            "Arbetsmarknadscentrum", "interventions", "Verkstan startar först i januari. Ska den stå med redan nu?");
    private static final Play.Remark COORDINATOR_ANSWERS = new Play.Remark(
            "Arbetsmarknadscentrum", "interventions", "Ja, ta med den, och skriv när den startar under Vägar in.");
    private static final Play.Remark GROUP_ASKS =
            new Play.Remark("Tidiga insatser", "mission", "Gäller dag 30 hela länet, eller bara våra tre kommuner?");

    private final Script script;
    private final Casting casting;
    private final RegisterPlay registers;
    private final Play play;
    private final CollaborationPlay collaborations;
    private final StatisticsPlay statistics;
    private final FlowPlay flows;
    private final InsatsPlay insatser;
    private final Calendar calendar;
    private final Publications publications;
    private final InterviewsInMotion interviews;
    private final Konklusioner konklusioner;
    private final EvidencePlay evidence;
    private final FollowUpsInMotion followUps;
    private final WheelPlay wheel;
    private final HorizonPlay horizon;
    private final ThreadLetters letters;
    private final Clock clock;
    private final FormerAssociation former;
    private final TrendPlay trends;
    private final ReportPlay reports;

    YearInMotion(
            Script script,
            Casting casting,
            RegisterPlay registers,
            Play play,
            CollaborationPlay collaborations,
            StatisticsPlay statistics,
            FlowPlay flows,
            InsatsPlay insatser,
            Calendar calendar,
            Publications publications,
            InterviewsInMotion interviews,
            Konklusioner konklusioner,
            EvidencePlay evidence,
            FollowUpsInMotion followUps,
            WheelPlay wheel,
            HorizonPlay horizon,
            ThreadLetters letters,
            Clock clock,
            FormerAssociation former,
            TrendPlay trends,
            ReportPlay reports) {
        this.former = former;
        this.trends = trends;
        this.reports = reports;
        this.script = script;
        this.casting = casting;
        this.registers = registers;
        this.play = play;
        this.collaborations = collaborations;
        this.statistics = statistics;
        this.flows = flows;
        this.insatser = insatser;
        this.calendar = calendar;
        this.publications = publications;
        this.interviews = interviews;
        this.konklusioner = konklusioner;
        this.evidence = evidence;
        this.followUps = followUps;
        this.wheel = wheel;
        this.horizon = horizon;
        this.letters = letters;
        this.clock = clock;
    }

    /** Begins and ends at real time; the clock is the caller's to reset if it fails on the way. */
    void play() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        LocalDate lastAutumn = today.minusYears(1).minusDays(60);
        LocalDate begins = today.minusDays(InterviewsInMotion.BEGINS_DAYS_AGO);
        calendar.jumpTo(begins, MORNING);
        Cast cast = script.cast();
        Ensemble exempel = casting.put(
                "exempel",
                "Samordningsförbundet Exempelbygden",
                script.register("demo-medlemmar.csv"),
                cast.exempel(),
                begins);
        interviews.lastYear(exempel, today);
        on(exempel, lastAutumn.minusDays(7), MORNING);
        Ensemble norrbygden = casting.put(
                "norrbygden",
                "Samordningsförbundet Norrbygden",
                script.register("norrbygden-medlemmar.csv"),
                cast.norrbygden(),
                lastAutumn.minusDays(7));
        Ensemble fjallbygden =
                former.livesAndMerges(cast, lastAutumn.minusDays(7), norrbygden, LocalDate.of(today.getYear(), 1, 1));
        casting.administrator(cast.administrator());
        registers.fill(exempel);
        konklusioner.write(exempel, LocalDate.of(lastAutumn.getYear(), 1, 1));
        evidence.gather(exempel, 1, today.getYear() - 1);
        collaborations.perform(exempel, lastAutumn.minusDays(6), today.getYear() - 1);
        flows.before(exempel, lastAutumn.minusDays(3), today.getYear() - 2);
        lastYear(exempel, lastAutumn, today.getYear() - 1);
        trends.lastYear(exempel);
        followUps.lastYear(exempel, today);
        konklusioner(exempel, today);
        insatser.lastYear(exempel, today.minusMonths(9), today.getYear() - 1);
        horizon.accompany(exempel, today);
        on(exempel, today.minusMonths(8), AFTERNOON);
        statistics.perform(exempel);
        konklusioner.measure(exempel);
        wheel.plan(exempel, today.getYear());
        wheel.asks(exempel, today.getYear());
        wheel.reports(exempel, today.getYear());
        interviews.thisYear(exempel, today);
        evidence.gather(exempel, 0, today.getYear());
        konklusioner.publish(exempel, "Årets intervjuer, så här långt");
        followUps.gather(exempel, today);
        thisYear(exempel, norrbygden, today);
        trends.thisYear(exempel);
        // What was due in the last three weeks nobody has got to: the wheel shows it.
        wheel.doneBy(exempel, today.getYear(), today.minusDays(21));
        reports.sent(exempel, today);
        calendar.jumpTo(today.minusDays(2), EVENING);
        wheel.reportedBy(exempel, today.getYear(), today.minusDays(21));
        wheel.start(exempel, today.getYear());
        calendar.moveToNow(exempel.associationId(), now);
        calendar.moveToNow(norrbygden.associationId(), now);
        calendar.moveToNow(fjallbygden.associationId(), now);
        reports.latest(exempel, today);
    }

    private void lastYear(Ensemble exempel, LocalDate start, int year) {
        Map<String, MemberStory> stories = script.lastYear();
        calendar.moveTo(exempel.associationId(), start, MORNING);
        Running round = play.startRound(
                exempel,
                year,
                start.plusDays(21),
                "Hej! Det här är första gången vi samlar organisationsmodulen på ett ställe. Beskriv era enheter så"
                        + " att en kollega hos en annan part förstår vart hon ska vända sig.",
                ReviewPlan.ONE_APPROVAL);
        List<String> order = List.of(EMPLOYMENT, SMALL_TOWN, INSURANCE, LARGE_TOWN, REGION, LAKE_TOWN);
        for (int i = 0; i < order.size(); i++) {
            calendar.moveTo(exempel.associationId(), start.plusDays(5 + 3L * i), AFTERNOON);
            play.answer(exempel, round, order.get(i), Objects.requireNonNull(stories.get(order.get(i))));
        }
        calendar.moveTo(exempel.associationId(), start.plusDays(24), MORNING);
        order.forEach(member -> play.approve(exempel, exempel.coordinator(), round, member));
        calendar.moveTo(exempel.associationId(), start.plusDays(27), AFTERNOON);
        exempel.stage()
                .as(
                        exempel.coordinator(),
                        () -> publications.publish(
                                MapModule.ORGANISATION,
                                exempel.coordinator().person().id(),
                                "Organisationsmodulen " + year));
    }

    /** The plan for the year is made when last year's answers are in and the board has taken its stand. */
    private void konklusioner(Ensemble exempel, LocalDate today) {
        LocalDate planned = today.minusMonths(10);
        on(exempel, planned, AFTERNOON);
        konklusioner.lookAtAnew(exempel, planned.withDayOfMonth(1));
        konklusioner.plan(exempel, today);
        konklusioner.ground(exempel);
        konklusioner.publish(exempel, "Verksamhetsplan " + planned.getYear());
    }

    private void thisYear(Ensemble exempel, Ensemble norrbygden, LocalDate today) {
        Map<String, MemberStory> news = script.thisYear();
        on(exempel, today.minusDays(25), MORNING);
        Running round = play.startRound(
                exempel,
                today.getYear(),
                today.minusDays(4),
                "Förra årets svar står bredvid varje fråga. Har inget ändrats räcker det att trycka på knappen längst"
                        + " ner. Ring mig om ni hellre vill ta det över telefon.",
                COORDINATOR_THEN_GROUP);
        play.startRound(
                norrbygden,
                today.getYear(),
                today.plusDays(11),
                "Välkomna till vår första omgång. Börja gärna med de enheter som möter deltagarna.",
                ReviewPlan.ONE_APPROVAL);

        interviews.askMore(exempel, today);
        on(exempel, today.minusDays(21), AFTERNOON);
        play.answerWhatIsNew(exempel, round, EMPLOYMENT, Objects.requireNonNull(news.get(EMPLOYMENT)));
        on(exempel, today.minusDays(20), MORNING);
        play.approve(exempel, exempel.coordinator(), round, EMPLOYMENT);
        on(exempel, today.minusDays(19), AFTERNOON);
        play.approve(exempel, exempel.official(Role.REVIEWER), round, EMPLOYMENT);

        interviews.bookMore(exempel, today);
        flows.latest(exempel, today.minusDays(14), today.getYear() - 1);
        on(exempel, today.minusDays(12), AFTERNOON);
        play.answerWhatIsNew(exempel, round, REGION, Objects.requireNonNull(news.get(REGION)));
        followUps.propose(exempel, today);
        registers.miss(exempel);
        insatser.thisYear(exempel, today);
        on(exempel, today.minusDays(9), MORNING);
        play.moveDeadline(exempel, round, LARGE_TOWN, today.plusDays(3));
        play.moveDeadline(exempel, round, SMALL_TOWN, today.plusDays(6));
        on(exempel, today.minusDays(8), AFTERNOON);
        play.begin(
                exempel,
                round,
                LARGE_TOWN,
                Objects.requireNonNull(news.get(LARGE_TOWN)),
                List.of("Storby kommun", "Omsorgs- och socialförvaltningen", "Arbetsmarknadscentrum"));

        play.say(exempel, exempel.representative(LARGE_TOWN), round, LARGE_TOWN, TOWN_ASKS);
        quietly(exempel);
        on(exempel, today.minusDays(7), MORNING);
        play.say(exempel, exempel.coordinator(), round, LARGE_TOWN, COORDINATOR_ANSWERS);
        quietly(exempel);

        on(exempel, today.minusDays(6), AFTERNOON);
        evidence.withdraw(exempel, 1, today.getYear() - 1);
        evidence.beginDraft(exempel, today.getYear());
        play.answerWhatIsNew(exempel, round, INSURANCE, Objects.requireNonNull(news.get(INSURANCE)));
        on(exempel, today.minusDays(5), MORNING);
        play.giveBack(
                exempel,
                round,
                REGION,
                List.of(
                        new Play.Remark(
                                "Psykosmottagningen",
                                "waysOut",
                                "Träfflokalen är borta ur svaret. Stämmer det, eller ska den stå kvar?"),
                        new Play.Remark(
                                "Vårdcentralen Hamnen",
                                "mission",
                                "Två dagar i veckan i vardera orten, eller sammanlagt? Skriv gärna ut det.")));
        followUps.comment(exempel, today);
        on(exempel, today.minusDays(4), MORNING);
        play.approve(exempel, exempel.coordinator(), round, INSURANCE);
        interviews.lately(exempel, today);
        on(exempel, today.minusDays(2), AFTERNOON);
        play.fillInFor(exempel, round, SMALL_TOWN, Objects.requireNonNull(news.get(SMALL_TOWN)));
        play.say(exempel, exempel.official(Role.REVIEWER), round, INSURANCE, GROUP_ASKS);
        quietly(exempel);
    }

    /** Nobody writes more that day, so what was written goes out by mail. */
    private void quietly(Ensemble exempel) {
        on(exempel, LocalDate.now(clock), EVENING);
        letters.sendDue();
    }

    private void on(Ensemble exempel, LocalDate day, LocalTime time) {
        calendar.moveTo(exempel.associationId(), day, time);
    }
}
