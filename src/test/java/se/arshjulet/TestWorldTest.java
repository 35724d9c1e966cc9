package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;

@IntegrationTest
class TestWorldTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Members members;

    @Test
    void isAnAssociationWithMembersAndTheirRepresentatives() {
        TestWorld world = worlds.create();
        assertThat(world.members())
                .extracting(Member::name)
                .containsExactly("Arbetsförmedlingen", "Region Åtta", "Ängby kommun");
        assertThat(world.as(world.coordinator(), members::representatives)).hasSize(3);
        assertThat(world.as(world.coordinator(), () -> SignedIn.current().email()))
                .isEqualTo(world.coordinator().email());
    }

    @Test
    void seesNothingOfAnother() {
        TestWorld world = worlds.create();
        TestWorld other = worlds.create();
        assertThat(other.as(
                        other.coordinator(),
                        () -> members.byId(world.member("Ängby kommun").id())))
                .isEmpty();
    }
}
