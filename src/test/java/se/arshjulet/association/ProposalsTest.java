package se.arshjulet.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.RegisterKeeping.Item;
import se.arshjulet.form.Proposed;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

@IntegrationTest
class ProposalsTest {

    private static final RegisterKind KIND = RegisterKind.INTERVENTION;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Registers registers;

    @Autowired
    private Proposals proposals;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private TestPerson representative;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        representative = world.representative(world.member("Ängby kommun"));
    }

    @Test
    void whatWaitsIsSeenWithWhoAndWhat() {
        proposed(KIND, "Grön arena");
        proposed(RegisterKind.TARGET_GROUP, "Unga vuxna");
        coordinator(() -> {
            assertThat(proposals.waitingCount()).isEqualTo(2);
            assertThat(proposals.waiting())
                    .extracting(Proposals.Waiting::name, Proposals.Waiting::kind, Proposals.Waiting::proposedBy)
                    .containsExactly(
                            tuple("Grön arena", KIND, representative.name()),
                            tuple("Unga vuxna", RegisterKind.TARGET_GROUP, representative.name()));
        });
    }

    @Test
    void whatIsTakenInIsInTheRegisterAndItsOldIdLeadsThere() {
        UUID id = proposed(KIND, "Grön arena");
        coordinator(() -> proposals.takeIn(id, null));
        Item item = items().get(0);
        assertThat(item.name()).isEqualTo("Grön arena");
        coordinator(() -> keeping.change(item.id(), "Gröna arenan", "", null));
        assertThat(nameOf(KIND, id)).isEqualTo("Gröna arenan");
        assertThat(standing(id)).isEmpty();
        assertThat(choices(KIND)).extracting(RegisterEntry::id).containsExactly(item.id());
        coordinator(() -> assertThat(proposals.waitingCount()).isZero());
    }

    @Test
    void whatIsTheSameAsAnotherHasItsName() {
        UUID entry = coordinator(() -> keeping.add(KIND, "Grön arena", ""));
        UUID id = proposed(KIND, "Gröna arenan");
        coordinator(() -> proposals.merge(id, entry));
        assertThat(nameOf(KIND, id)).isEqualTo("Grön arena");
        assertThat(items()).hasSize(1);
        assertThat(choices(KIND)).extracting(RegisterEntry::id).containsExactly(entry);
        assertThat(proposed(KIND, "gröna arenan"))
                .as("the other name is known from now on")
                .isEqualTo(entry);
    }

    @Test
    void whatIsDeclinedKeepsItsWordsAndSaysWhy() {
        UUID id = proposed(KIND, "Kaffe");
        coordinator(() -> proposals.decline(id, " Det är ingen insats. "));
        assertThat(nameOf(KIND, id)).isEqualTo("Kaffe");
        assertThat(choices(KIND)).isEmpty();
        assertThat(standing(id)).extracting(Proposed::declined).containsExactly("Det är ingen insats.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposed(KIND, "KAFFE"))
                .withMessageContaining("Det är ingen insats.");
    }

    @Test
    void aUnitIsTakenInUnderItsMember() {
        UUID id = proposed(RegisterKind.UNIT, "Ungdomsenheten");
        UUID member = world.member("Ängby kommun").id();
        assertThatIllegalArgumentException().isThrownBy(() -> coordinator(() -> proposals.takeIn(id, null)));
        TestWorld other = worlds.create();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coordinator(
                        () -> proposals.takeIn(id, other.members().get(0).id())));
        coordinator(() -> proposals.takeIn(id, member));
        assertThat(choices(RegisterKind.UNIT)).extracting(RegisterEntry::name).contains("Ungdomsenheten");
        assertThat(nameOf(RegisterKind.UNIT, id)).isEqualTo("Ungdomsenheten");
    }

    @Test
    void aMemberComesInWithTheMemberRegisterOnly() {
        UUID id = proposed(RegisterKind.MEMBER, "Nya kommunen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coordinator(() -> proposals.takeIn(id, null)))
                .withMessageContaining("medlemsregistret");
        UUID member = world.member("Ängby kommun").id();
        coordinator(() -> proposals.merge(id, member));
        assertThat(nameOf(RegisterKind.MEMBER, id)).isEqualTo("Ängby kommun");
    }

    @Test
    void anEndedOneOfTheSameNameBeginsAnew() {
        UUID entry = coordinator(() -> keeping.add(KIND, "Grön arena", "Odling"));
        jdbc.sql("update register_item set valid_from = ?, valid_to = ? where association_id = ? and id = ?")
                .params(today().minusYears(1), today().minusDays(1), world.id(), entry)
                .update();
        UUID id = proposed(KIND, "grön arena");
        assertThat(id).isNotEqualTo(entry);
        coordinator(() -> proposals.takeIn(id, null));
        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(entry);
            assertThat(item.ended()).isFalse();
        });
        assertThat(choices(KIND)).extracting(RegisterEntry::id).containsExactly(entry);
    }

    @Test
    void aProposalIsTheSameOnlyAsWhatTheRegisterOfItsKindHolds() {
        UUID id = proposed(KIND, "Gröna arenan");
        UUID waiting = proposed(KIND, "Röda arenan");
        UUID group = coordinator(() -> keeping.add(RegisterKind.TARGET_GROUP, "Unga vuxna", ""));
        for (UUID wrong : List.of(id, waiting, group, UUID.randomUUID())) {
            assertThatIllegalArgumentException().isThrownBy(() -> coordinator(() -> proposals.merge(id, wrong)));
        }
        coordinator(() -> assertThat(proposals.candidates(KIND, "arena", 10)).isEmpty());
    }

    @Test
    void aRefusalHasAReason() {
        UUID id = proposed(KIND, "Kaffe");
        for (String reason : List.of("", "  ", "x".repeat(501))) {
            assertThatIllegalArgumentException().isThrownBy(() -> coordinator(() -> proposals.decline(id, reason)));
        }
        coordinator(() -> assertThat(proposals.waitingCount()).isOne());
    }

    @Test
    void itIsDecidedOnce() {
        UUID entry = coordinator(() -> keeping.add(KIND, "Grön arena", ""));
        UUID id = proposed(KIND, "Gröna arenan");
        coordinator(() -> proposals.takeIn(id, null));
        assertThatThrownBy(() -> coordinator(() -> proposals.takeIn(id, null)))
                .isInstanceOf(DecidedProposalException.class);
        assertThatThrownBy(() -> coordinator(() -> proposals.merge(id, entry)))
                .isInstanceOf(DecidedProposalException.class);
        assertThatThrownBy(() -> coordinator(() -> proposals.decline(id, "Nej")))
                .isInstanceOf(DecidedProposalException.class);
        assertThatThrownBy(() -> coordinator(() -> proposals.reopen(id))).isInstanceOf(DecidedProposalException.class);
    }

    @Test
    void aMergeAndARefusalCanBeTakenBack() {
        UUID entry = coordinator(() -> keeping.add(KIND, "Grön arena", ""));
        UUID id = proposed(KIND, "Gröna arenan");
        coordinator(() -> proposals.merge(id, entry));
        coordinator(() -> proposals.reopen(id));
        assertThat(nameOf(KIND, id)).isEqualTo("Gröna arenan");
        coordinator(() -> proposals.decline(id, "Nej"));
        coordinator(() -> proposals.reopen(id));
        assertThat(standing(id)).extracting(Proposed::declined).containsOnlyNulls();
        coordinator(() -> assertThat(proposals.waitingCount()).isOne());
    }

    @Test
    void onlyCoordinatorsDecideAndOnlyOnTheirOwn() {
        UUID entry = coordinator(() -> keeping.add(KIND, "Grön arena", ""));
        UUID id = proposed(KIND, "Gröna arenan");
        TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        TestWorld other = worlds.create();
        for (TestPerson person : List.of(representative, reviewer)) {
            world.as(person, () -> {
                denied(proposals::waiting);
                denied(proposals::waitingCount);
                denied(() -> proposals.candidates(KIND, "", 10));
                deniedToDecide(id, entry);
                denied(() -> keeping.items(KIND));
                denied(() -> keeping.add(KIND, "Röd arena", ""));
                denied(() -> keeping.change(entry, "Röd arena", "", null));
            });
        }
        other.as(other.coordinator(), () -> {
            deniedToDecide(id, entry);
            denied(() -> keeping.change(entry, "Röd arena", "", null));
            assertThat(proposals.waiting()).isEmpty();
            assertThat(keeping.items(KIND)).isEmpty();
        });
    }

    private void deniedToDecide(UUID id, UUID entry) {
        denied(() -> proposals.takeIn(id, null));
        denied(() -> proposals.merge(id, entry));
        denied(() -> proposals.decline(id, "Nej"));
        denied(() -> proposals.reopen(id));
    }

    private static void denied(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class);
    }

    private UUID proposed(RegisterKind kind, String name) {
        return world.as(representative, () -> registers.propose(kind, name).id());
    }

    private String nameOf(RegisterKind kind, UUID id) {
        return world.as(
                representative, () -> registers.find(kind, Set.of(id)).get(0).name());
    }

    private List<Proposed> standing(UUID id) {
        return world.as(representative, () -> registers.proposed(Set.of(id)));
    }

    private List<RegisterEntry> choices(RegisterKind kind) {
        return world.as(representative, () -> registers.lookUp(kind, "", 50));
    }

    private List<Item> items() {
        return coordinator(() -> keeping.items(KIND));
    }

    private void coordinator(Runnable work) {
        world.as(world.coordinator(), work);
    }

    private <T> T coordinator(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
