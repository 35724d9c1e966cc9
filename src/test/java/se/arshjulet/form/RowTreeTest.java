package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.RowTree.Node;

class RowTreeTest {

    private final Section units = Answering.organisationForm().section("units");
    private final Answering answering = new Answering();

    @Test
    void eachParentStandsBeforeItsOwn() {
        UUID clinic = answering.unit("Psykiatriska kliniken");
        UUID region = answering.unit("Region Exempel");
        answering.parent(clinic, region);
        answering.unit("Rehabteamet", clinic);
        answering.unit("Närsjukvården", region);
        assertThat(RowTree.of(units, answering.set()))
                .extracting(Node::title, Node::depth)
                .containsExactly(
                        tuple("Region Exempel", 0),
                        tuple("Psykiatriska kliniken", 1),
                        tuple("Rehabteamet", 2),
                        tuple("Närsjukvården", 1));
    }

    @Test
    void rowsInARingStandAtTheTopRatherThanNowhere() {
        UUID a = answering.unit("A");
        UUID b = answering.unit("B", a);
        answering.parent(a, b);
        UUID alone = answering.unit("C");
        assertThat(RowTree.of(units, answering.set())).extracting(Node::key).containsExactlyInAnyOrder(a, b, alone);
    }

    @Test
    void aRowWhoseParentIsGoneStandsAtTheTop() {
        UUID gone = answering.unit("Borta");
        UUID left = answering.unit("Kvar", gone);
        answering.remove(gone);
        assertThat(RowTree.of(units, answering.set())).containsExactly(new Node(left, 0, null, "Kvar"));
    }

    @Test
    void aRowWithoutANameIsThere() {
        answering.unit(null);
        assertThat(RowTree.of(units, answering.set())).extracting(Node::title).containsExactly("");
    }
}
