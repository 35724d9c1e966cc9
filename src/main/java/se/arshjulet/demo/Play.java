package se.arshjulet.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.UnchangedAnswers;
import se.arshjulet.demo.Ensemble.Running;
import se.arshjulet.demo.Stage.Player;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCheck;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Threads;

/** What the demo's people do, each with the product's own services. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class Play {

    static final String FORM = "organisation";

    private static final Duration LAUNCH = Duration.ofSeconds(30);
    private static final int EVERYBODY = 100;

    private final Rounds rounds;
    private final Assignments assignments;
    private final UnchangedAnswers unchanged;
    private final Reviews reviews;
    private final Threads threads;
    private final FormCatalog forms;
    private final Pen pen;

    Play(
            Rounds rounds,
            Assignments assignments,
            UnchangedAnswers unchanged,
            Reviews reviews,
            Threads threads,
            FormCatalog forms,
            Pen pen) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.unchanged = unchanged;
        this.reviews = reviews;
        this.threads = threads;
        this.forms = forms;
        this.pen = pen;
    }

    Running startRound(Ensemble ensemble, int year, LocalDate dueOn, String coveringText, ReviewPlan review) {
        return startRound(ensemble, "Organisationsmodulen " + year, FORM, year, dueOn, coveringText, review);
    }

    Running startRound(
            Ensemble ensemble,
            String title,
            String form,
            int year,
            LocalDate dueOn,
            String coveringText,
            ReviewPlan review) {
        return ensemble.stage().as(ensemble.coordinator(), () -> {
            UUID round = rounds.plan(new Rounds.Plan(
                    title, form(form), year, dueOn, List.of(14, 3), coveringText, ensemble.recipients(), review));
            rounds.start(round);
            return running(ensemble, round, dueOn);
        });
    }

    /** The round when everybody has been asked. */
    Running running(Ensemble ensemble, UUID round, LocalDate dueOn) {
        return ensemble.stage().as(ensemble.coordinator(), () -> {
            if (!Post.await(LAUNCH, () -> rounds.find(round).orElseThrow().state() == RoundState.RUNNING)) {
                throw new IllegalStateException("The demo's round did not start in " + LAUNCH);
            }
            Map<String, UUID> byMember = rounds.assignments(round, 0, EVERYBODY).stream()
                    .collect(Collectors.toMap(Rounds.AssignmentItem::memberName, Rounds.AssignmentItem::id));
            return new Running(round, dueOn, byMember);
        });
    }

    private UUID form(String key) {
        return forms.published().stream()
                .filter(form -> form.key().equals(key))
                .findFirst()
                .orElseThrow()
                .formVersionId();
    }

    /** The representative writes what the story says and sends it in. */
    void answer(Ensemble ensemble, Running round, String member, MemberStory story) {
        ensemble.stage().as(ensemble.representative(member), () -> {
            pen.write(round.of(member), story);
            requireWhole(member, assignments.submit(round.of(member)));
        });
    }

    /** The representative writes what is new, says of the rest that it is unchanged, and sends it in. */
    void answerWhatIsNew(Ensemble ensemble, Running round, String member, MemberStory story) {
        ensemble.stage().as(ensemble.representative(member), () -> {
            pen.write(round.of(member), story);
            requireWhole(member, assignments.submitUnchanged(round.of(member)));
        });
    }

    /** The representative writes what is new and stops half-way. */
    void begin(Ensemble ensemble, Running round, String member, MemberStory story, List<String> finishedUnits) {
        ensemble.stage().as(ensemble.representative(member), () -> {
            UUID assignment = round.of(member);
            pen.write(assignment, story);
            unchanged.takeOver(assignment, UnchangedAnswers.Scope.section("member"));
            pen.rows(assignment, finishedUnits)
                    .forEach(row -> unchanged.takeOver(assignment, UnchangedAnswers.Scope.row(row)));
        });
    }

    /** The coordinator writes for the representative and hands over. */
    void fillInFor(Ensemble ensemble, Running round, String member, MemberStory story) {
        ensemble.stage().as(ensemble.coordinator(), () -> {
            pen.write(round.of(member), story);
            unchanged.takeOver(round.of(member), UnchangedAnswers.Scope.everything());
            assignments.handOver(round.of(member));
        });
    }

    /** @param reviewer the coordinator, or somebody in Beredningsgruppen */
    void approve(Ensemble ensemble, Player reviewer, Running round, String member) {
        ensemble.stage().as(reviewer, () -> reviews.approve(review(round, member), false));
    }

    /** Somebody begins to talk, or goes on, at a unit's question. */
    void say(Ensemble ensemble, Player speaker, Running round, String member, Remark remark) {
        Threads.Place place = ensemble.stage().as(ensemble.coordinator(), () -> place(round.of(member), remark));
        ensemble.stage().as(speaker, () -> {
            readAll(place);
            threads.say(place, remark.text());
        });
    }

    private void readAll(Threads.Place place) {
        threads.of(place.subjectKind(), place.subjectId()).threads().stream()
                .filter(thread -> thread.at().equals(place.at()))
                .forEach(thread -> threads.read(thread.id(), thread.messages().size()));
    }

    private Threads.Place place(UUID assignment, Remark remark) {
        UUID row = pen.rows(assignment, List.of(remark.unit())).get(0);
        return new Threads.Place(Assignments.KIND, assignment, row, remark.question());
    }

    /** @param remarks by unit's name and question */
    void giveBack(Ensemble ensemble, Running round, String member, List<Remark> remarks) {
        ensemble.stage().as(ensemble.coordinator(), () -> {
            UUID assignment = round.of(member);
            reviews.giveBack(
                    review(round, member),
                    remarks.stream()
                            .map(remark -> new Reviews.Remark(
                                    pen.rows(assignment, List.of(remark.unit())).get(0),
                                    remark.question(),
                                    remark.text()))
                            .toList());
        });
    }

    record Remark(String unit, String question, String text) {}

    void moveDeadline(Ensemble ensemble, Running round, String member, LocalDate dueOn) {
        ensemble.stage().as(ensemble.coordinator(), () -> rounds.moveDeadlineOfAssignment(round.of(member), dueOn, ""));
    }

    private UUID review(Running round, String member) {
        return reviews.openOf(Assignments.KIND, round.of(member)).orElseThrow().id();
    }

    static void requireWhole(String member, List<FormCheck.Gap> gaps) {
        if (!gaps.isEmpty()) {
            throw new IllegalStateException("The demo's answer from " + member + " lacks " + gaps);
        }
    }
}
