package se.arshjulet.demo;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Mergers;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.demo.Ensemble.Running;
import se.arshjulet.review.ReviewPlan;

/** A small association that published its map once, and became part of another at the turn of the year. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class FormerAssociation {

    private final Script script;
    private final Casting casting;
    private final Play play;
    private final Publications publications;
    private final Mergers mergers;

    FormerAssociation(Script script, Casting casting, Play play, Publications publications, Mergers mergers) {
        this.script = script;
        this.casting = casting;
        this.play = play;
        this.publications = publications;
        this.mergers = mergers;
    }

    /** All on the day that it is now.
     * @param from its first day in the other */
    Ensemble livesAndMerges(Cast cast, LocalDate day, Ensemble into, LocalDate from) {
        Ensemble fjallbygden = casting.put(
                "fjallbygden",
                "Samordningsförbundet Fjällbygden",
                script.register("fjallbygden-medlemmar.csv"),
                cast.fjallbygden(),
                day);
        Running round = play.startRound(
                fjallbygden,
                day.getYear(),
                day.plusDays(21),
                "Hej! Vi blir snart en del av Norrbygden. Låt oss beskriva det vi har innan dess.",
                ReviewPlan.ONE_APPROVAL);
        script.former().forEach((member, story) -> {
            play.answer(fjallbygden, round, member, story);
            play.approve(fjallbygden, fjallbygden.coordinator(), round, member);
        });
        fjallbygden
                .stage()
                .as(
                        fjallbygden.coordinator(),
                        () -> publications.publish(
                                MapModule.ORGANISATION,
                                fjallbygden.coordinator().person().id(),
                                "Vår sista karta som eget förbund"));
        mergers.record(new Mergers.Plan(
                Set.of(fjallbygden.associationId()),
                into.associationId(),
                null,
                from,
                "Medlemsrådet i Norrbygden, oktober %d § 9".formatted(from.getYear() - 1),
                false));
        return fjallbygden;
    }
}
