package se.arshjulet.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

@IntegrationTest
class RegistersTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Registers registers;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private MemberImport memberImport;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private TestWorld world;
    private TestPerson representative;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        representative = world.representative(world.member("Ängby kommun"));
    }

    @Test
    void membersUnitsAndMunicipalitiesComeFromTheMemberRegister() {
        assertThat(names(RegisterKind.MEMBER, "")).containsExactly("Arbetsförmedlingen", "Region Åtta", "Ängby kommun");
        assertThat(names(RegisterKind.MUNICIPALITY, "")).containsExactly("Ängby kommun");
        assertThat(names(RegisterKind.UNIT, ""))
                .containsExactly(
                        "Arbetsförmedlingen Öst",
                        "Arbetsmarknadsenheten",
                        "Psykiatriska kliniken",
                        "Region Åtta",
                        "Socialkontoret",
                        "Ängby kommun");
    }

    @Test
    void unitsOfOneNameAreToldApartByTheirMember() {
        world.as(world.coordinator(), () -> memberImport.importAll("""
                part;medlem;typ;kod;enhet;overordnad;sitter_i
                regionen;Region Åtta;region;;Socialkontoret;Region Åtta;analysgrupp
                """, today().minusYears(1)));
        assertThat(names(RegisterKind.UNIT, "social"))
                .containsExactly("Socialkontoret (Region Åtta)", "Socialkontoret (Ängby kommun)");
        List<RegisterEntry> both = lookUp(RegisterKind.UNIT, "social");
        assertThat(found(RegisterKind.UNIT, both.get(1).id()))
                .extracting(RegisterEntry::name)
                .containsExactly("Socialkontoret (Ängby kommun)");
    }

    @Test
    void itIsFoundWhateverTheCaseAndTheSpaceAndNoMoreThanAskedFor() {
        add(RegisterKind.INTERVENTION, "Grön arena");
        add(RegisterKind.INTERVENTION, "Grönare vardag");
        add(RegisterKind.INTERVENTION, "100 % jobb");
        assertThat(names(RegisterKind.INTERVENTION, " GRÖN ")).containsExactly("Grön arena", "Grönare vardag");
        assertThat(names(RegisterKind.INTERVENTION, "%")).containsExactly("100 % jobb");
        assertThat(names(RegisterKind.TARGET_GROUP, "grön")).isEmpty();
        assertThat(as(() -> registers.lookUp(RegisterKind.INTERVENTION, "", 2))).hasSize(2);
        assertThat(as(() -> registers.lookUp(RegisterKind.INTERVENTION, "", 0))).isEmpty();
    }

    @Test
    void whatHasEndedIsNotChosenAnewButIsKnown() {
        UUID id = add(RegisterKind.INTERVENTION, "Jobbspåret");
        world.as(world.coordinator(), () -> keeping.change(id, "Jobbspåret", "", today()));
        assertThat(names(RegisterKind.INTERVENTION, "")).containsExactly("Jobbspåret");
        UUID ended = add(RegisterKind.INTERVENTION, "Gamla spåret");
        end(ended);
        assertThat(names(RegisterKind.INTERVENTION, "")).containsExactly("Jobbspåret");
        assertThat(found(RegisterKind.INTERVENTION, ended))
                .extracting(RegisterEntry::name)
                .containsExactly("Gamla spåret");
    }

    @Test
    void anIdOfAnotherKindOrOfAnotherAssociationIsNotFound() {
        UUID intervention = add(RegisterKind.INTERVENTION, "Grön arena");
        assertThat(found(RegisterKind.TARGET_GROUP, intervention)).isEmpty();
        assertThat(found(RegisterKind.INTERVENTION, UUID.randomUUID())).isEmpty();
        UUID unit = lookUp(RegisterKind.UNIT, "Socialkontoret").get(0).id();
        UUID member = lookUp(RegisterKind.MEMBER, "Ängby").get(0).id();
        RegisterEntry proposed = proposed("Ny insats");
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(registers.find(RegisterKind.INTERVENTION, Set.of(intervention, proposed.id())))
                    .isEmpty();
            assertThat(registers.find(RegisterKind.UNIT, Set.of(unit))).isEmpty();
            assertThat(registers.find(RegisterKind.MEMBER, Set.of(member))).isEmpty();
            assertThat(registers.lookUp(RegisterKind.INTERVENTION, "", 10)).isEmpty();
            assertThat(registers.proposed(Set.of(proposed.id()))).isEmpty();
        });
    }

    @Test
    void whatIsProposedCanBeChosenAtOnceByEverybody() {
        RegisterEntry entry = proposed("Ny insats");
        assertThat(entry.name()).isEqualTo("Ny insats");
        assertThat(lookUp(RegisterKind.INTERVENTION, "ny")).containsExactly(entry);
        assertThat(found(RegisterKind.INTERVENTION, entry.id())).containsExactly(entry);
        assertThat(as(() -> registers.proposed(Set.of(entry.id()))))
                .singleElement()
                .satisfies(proposed -> {
                    assertThat(proposed.id()).isEqualTo(entry.id());
                    assertThat(proposed.declined()).isNull();
                });
    }

    @Test
    void theSameNameAgainIsTheSameEntry() {
        RegisterEntry first = proposed("Ny insats");
        TestPerson another = world.representative(world.member("Region Åtta"));
        assertThat(world.as(another, () -> registers.propose(RegisterKind.INTERVENTION, " NY  insats ")))
                .isEqualTo(first);
        UUID held = add(RegisterKind.INTERVENTION, "Grön arena");
        assertThat(proposed("grön arena").id()).isEqualTo(held);
        UUID unit = lookUp(RegisterKind.UNIT, "Socialkontoret").get(0).id();
        assertThat(as(() -> registers.propose(RegisterKind.UNIT, "socialkontoret"))
                        .id())
                .isEqualTo(unit);
    }

    @Test
    void theSameNameAtTheSameMomentIsOneProposal() {
        List<CompletableFuture<UUID>> both = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> proposed("Samtidigt").id()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void whatIsNoNameIsRefusedWithWords() {
        for (String name : List.of("", "  ", "x".repeat(201), "Två\nrader")) {
            assertThatIllegalArgumentException().as(name).isThrownBy(() -> proposed(name));
        }
        assertThat(names(RegisterKind.INTERVENTION, "")).isEmpty();
    }

    @Test
    void onePersonCannotDrownTheCoordinator() {
        for (int i = 0; i < AssociationRegisters.MOST_OPEN_OF_ONE; i++) {
            proposed("Insats " + i);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposed("En till"))
                .withMessageContaining("väntar på samordnaren");
        assertThat(proposed("insats 7").name()).isEqualTo("Insats 7");
    }

    @Test
    void onlyThoseWhoAnswerPropose() {
        TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        for (TestPerson person : List.of(reviewer, reader)) {
            assertThatThrownBy(() -> world.as(person, () -> registers.propose(RegisterKind.INTERVENTION, "Ny insats")))
                    .as(person.name())
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(world.as(world.coordinator(), () -> registers.propose(RegisterKind.INTERVENTION, "Ny insats"))
                        .name())
                .isEqualTo("Ny insats");
    }

    private void end(UUID id) {
        // It began before today, or it could not have ended.
        world.as(world.coordinator(), () -> {
            jdbc.sql("update register_item set valid_from = ?, valid_to = ? where association_id = ? and id = ?")
                    .params(today().minusYears(1), today().minusDays(1), world.id(), id)
                    .update();
        });
    }

    private RegisterEntry proposed(String name) {
        return as(() -> registers.propose(RegisterKind.INTERVENTION, name));
    }

    private UUID add(RegisterKind kind, String name) {
        return world.as(world.coordinator(), () -> keeping.add(kind, name, ""));
    }

    private List<RegisterEntry> lookUp(RegisterKind kind, String words) {
        return as(() -> registers.lookUp(kind, words, 50));
    }

    private List<String> names(RegisterKind kind, String words) {
        return lookUp(kind, words).stream().map(RegisterEntry::name).toList();
    }

    private List<RegisterEntry> found(RegisterKind kind, UUID id) {
        return as(() -> registers.find(kind, Set.of(id)));
    }

    private <T> T as(Supplier<T> work) {
        return world.as(representative, work);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
