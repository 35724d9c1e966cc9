package se.arshjulet.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.demo.Ensemble.Running;
import se.arshjulet.review.ReviewPlan;

/** How the demo's members told of their collaborations, and the module came onto the map. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class CollaborationPlay {

    private static final LocalTime MORNING = LocalTime.of(9, 10);

    private final Play play;
    private final CollaborationPen pen;
    private final Assignments assignments;
    private final Publications publications;
    private final Script script;
    private final Calendar calendar;

    CollaborationPlay(
            Play play,
            CollaborationPen pen,
            Assignments assignments,
            Publications publications,
            Script script,
            Calendar calendar) {
        this.play = play;
        this.pen = pen;
        this.assignments = assignments;
        this.publications = publications;
        this.script = script;
        this.calendar = calendar;
    }

    void perform(Ensemble ensemble, LocalDate start, int year) {
        calendar.moveTo(ensemble.associationId(), start, MORNING);
        Running round = play.startRound(
                ensemble,
                "Samverkansmodulen " + year,
                "samverkan",
                year,
                start.plusDays(14),
                "Berätta om de fem samarbeten som betyder mest för er, och om något saknas.",
                ReviewPlan.ONE_APPROVAL);
        Map<String, CollaborationStory> stories = script.collaborations();
        calendar.moveTo(ensemble.associationId(), start.plusDays(3), MORNING);
        stories.forEach((member, story) -> {
            ensemble.stage().as(ensemble.representative(member), () -> {
                pen.write(round.of(member), story);
                Play.requireWhole(member, assignments.submit(round.of(member)));
            });
            play.approve(ensemble, ensemble.coordinator(), round, member);
        });
        ensemble.stage()
                .as(
                        ensemble.coordinator(),
                        () -> publications.publish(
                                MapModule.COLLABORATION,
                                ensemble.coordinator().person().id(),
                                "Samverkansmodulen " + year));
    }
}
