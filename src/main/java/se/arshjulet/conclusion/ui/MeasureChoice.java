package se.arshjulet.conclusion.ui;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.FollowUps.ChosenMeasure;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.coordinationmap.MeasuresOnMap;

/** Measures on the map become grounds for konklusioner, or against them. */
@Component
class MeasureChoice {

    private final Grounds grounds;
    private final MeasuresOnMap map;

    MeasureChoice(Grounds grounds, MeasuresOnMap map) {
        this.grounds = grounds;
        this.map = map;
    }

    List<MapThing> measures() {
        return map.all(TenantContext.require());
    }

    /** @return its ground
     * @throws se.arshjulet.conclusion.InvalidConclusionException with Swedish messages by field */
    UUID choose(int conclusion, MapThing measure, Grounds.Stance stance, String why) {
        return grounds.add(
                conclusion,
                new Grounds.Draft(
                        Grounds.Kind.MAP,
                        stance,
                        measure.title(),
                        why,
                        "",
                        new Grounds.MapReference(measure.module(), measure.id()),
                        false),
                null);
    }

    void remove(ChosenMeasure chosen) {
        grounds.remove(chosen.groundId());
    }

    void bringBack(ChosenMeasure chosen) {
        grounds.bringBack(chosen.groundId());
    }
}
