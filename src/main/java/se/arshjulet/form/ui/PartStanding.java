package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import se.arshjulet.base.ui.State;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormPlace;

/** How far a part has come.
 * @param missing how much is to be filled in
 * @param wrong   how much is filled in and to be put right, with what could not be saved
 * @param remarks how many fields a reviewer asks something about */
record PartStanding(int missing, int wrong, int remarks) {

    static final PartStanding DONE = new PartStanding(0, 0, 0);

    static PartStanding of(FormPlace place, Map<FormPlace, List<FormCheck.Gap>> gaps, FormSheet sheet) {
        List<FormCheck.Gap> here = gaps.getOrDefault(place, List.of());
        int wrong = (int)
                here.stream().filter(gap -> gap.kind() == FormCheck.Kind.WRONG).count();
        return new PartStanding(here.size() - wrong, wrong, sheet.remarksIn(place));
    }

    PartStanding plus(PartStanding other) {
        return new PartStanding(missing + other.missing, wrong + other.wrong, remarks + other.remarks);
    }

    State state() {
        return wrong + remarks > 0 ? State.ATTENTION : missing > 0 ? State.TODO : State.DONE;
    }

    /** "rätta 1", "2 kommentarer", "saknas 3" or "klart": what is most urgent. */
    String words(Component translator) {
        if (wrong > 0) {
            return translator.getTranslation("form.part.wrong", wrong);
        }
        if (remarks > 0) {
            return translator.getTranslation("form.part.remarks", remarks);
        }
        return missing > 0
                ? translator.getTranslation("form.part.missing", missing)
                : translator.getTranslation("form.part.done");
    }
}
