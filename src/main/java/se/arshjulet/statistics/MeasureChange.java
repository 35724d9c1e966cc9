package se.arshjulet.statistics;

import java.util.List;

/** What becomes of a measure when figures come in.
 * @param draft       what is said of it afterwards
 * @param isNew       there is none of its name yet
 * @param redescribed its definition, unit or source changes; never of a new one
 * @param added       figures that were not there
 * @param changed     figures that say something else than they did
 * @param unchanged   how many say what they said */
public record MeasureChange(
        MeasureDraft draft,
        boolean isNew,
        boolean redescribed,
        List<MeasureValue> added,
        List<Changed> changed,
        int unchanged) {

    public MeasureChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    public boolean isNothing() {
        return !isNew && !redescribed && added.isEmpty() && changed.isEmpty();
    }

    public record Changed(MeasureValue before, MeasureValue after) {}
}
