package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormPlaceTest {

    private final FormDefinition form = Answering.organisationForm();
    private final Answering answering = new Answering();

    @Test
    void oneWalksThroughSectionsAndTheirRowsAsTheyHangTogether() {
        UUID below = answering.unit("Under");
        UUID above = answering.unit("Ovan");
        answering.parent(below, above);
        assertThat(FormPlace.all(form, answering.set()))
                .containsExactly(
                        FormPlace.section("member"),
                        FormPlace.section("units"),
                        new FormPlace("units", above),
                        new FormPlace("units", below),
                        FormPlace.section("closing"));
    }

    @Test
    void everyGapHasAPlaceToGoTo() {
        UUID unit = answering.unit("Enhet");
        assertThat(FormCheck.gaps(form, answering.set(), AnswerSet.empty()))
                .isNotEmpty()
                .allSatisfy(
                        gap -> assertThat(FormPlace.all(form, answering.set())).contains(FormPlace.of(form, gap.at())));
        assertThat(FormPlace.of(form, new AnswerKey(unit, "mission"))).isEqualTo(new FormPlace("units", unit));
        answering.remove(unit);
        assertThat(FormPlace.of(
                        form,
                        FormCheck.gaps(form, answering.set(), AnswerSet.empty())
                                .get(2)
                                .at()))
                .isEqualTo(FormPlace.section("units"));
    }
}
