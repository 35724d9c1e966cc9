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

/** How the demo's members told of how people move, two years running, and the module came onto the map. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class FlowPlay {

    private static final LocalTime MORNING = LocalTime.of(9, 40);

    private final Play play;
    private final FlowPen pen;
    private final Assignments assignments;
    private final Publications publications;
    private final Script script;
    private final Calendar calendar;

    FlowPlay(
            Play play,
            FlowPen pen,
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

    /** @param about the year that people moved in */
    void before(Ensemble ensemble, LocalDate start, int about) {
        perform(ensemble, start, about, script.flows().before());
    }

    /** @param about the year that people moved in */
    void latest(Ensemble ensemble, LocalDate start, int about) {
        perform(ensemble, start, about, script.flows().latest());
    }

    private void perform(Ensemble ensemble, LocalDate start, int about, Map<String, FlowStory> stories) {
        calendar.moveTo(ensemble.associationId(), start, MORNING);
        Running round = play.startRound(
                ensemble,
                "Flödesmodulen " + about,
                "floden",
                about,
                start.plusDays(14),
                "Hur kom människor till er under %d, och vart gick de vidare? Uppskatta hellre än att hoppa över."
                        .formatted(about),
                ReviewPlan.ONE_APPROVAL);
        calendar.moveTo(ensemble.associationId(), start.plusDays(2), MORNING);
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
                                MapModule.FLOWS, ensemble.coordinator().person().id(), "Flödesmodulen " + about));
    }
}
