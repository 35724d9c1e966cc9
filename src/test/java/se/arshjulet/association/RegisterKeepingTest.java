package se.arshjulet.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.RegisterKeeping.Item;
import se.arshjulet.form.RegisterKind;

@IntegrationTest
class RegisterKeepingTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private Clock clock;

    private TestWorld world;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
    }

    @Test
    void insatserAndTargetGroupsAreKeptApartByName() {
        add(RegisterKind.INTERVENTION, "Ängsvägen");
        add(RegisterKind.INTERVENTION, "Grön arena");
        add(RegisterKind.TARGET_GROUP, "Grön arena");
        assertThat(as(() -> keeping.items(RegisterKind.INTERVENTION)))
                .extracting(Item::name)
                .containsExactly("Grön arena", "Ängsvägen");
        assertThat(as(() -> keeping.items(RegisterKind.TARGET_GROUP)))
                .extracting(Item::name)
                .containsExactly("Grön arena");
    }

    @Test
    void thereIsOneOfEachName() {
        UUID first = add(RegisterKind.INTERVENTION, "Grön arena");
        UUID second = add(RegisterKind.INTERVENTION, "Jobbspåret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(RegisterKind.INTERVENTION, "grön  ARENA"))
                .withMessageContaining("finns redan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(() -> {
                    keeping.change(second, "Grön Arena", "", null);
                    return true;
                }))
                .withMessageContaining("finns redan");
        as(() -> {
            keeping.change(first, "GRÖN ARENA", "Odling", null);
            return true;
        });
        assertThat(as(() -> keeping.items(RegisterKind.INTERVENTION)))
                .extracting(Item::name)
                .containsExactly("GRÖN ARENA", "Jobbspåret");
    }

    @Test
    void whatCannotBeIsRefusedWithWords() {
        UUID id = add(RegisterKind.INTERVENTION, "Grön arena");
        assertThatIllegalArgumentException().isThrownBy(() -> add(RegisterKind.INTERVENTION, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> add(RegisterKind.UNIT, "Enheten"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(() -> keeping.add(RegisterKind.INTERVENTION, "Ny", "x".repeat(1001))))
                .withMessageContaining("1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(() -> {
                    keeping.change(id, "Grön arena", "", LocalDate.now(clock).minusDays(1));
                    return true;
                }))
                .withMessageContaining("sista dagen");
    }

    private UUID add(RegisterKind kind, String name) {
        return as(() -> keeping.add(kind, name, ""));
    }

    private <T> T as(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }
}
