package se.arshjulet.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.MemberImport.Effect;
import se.arshjulet.association.MemberImport.Fault;
import se.arshjulet.association.MemberImport.Line;
import se.arshjulet.base.TenantContext;

@IntegrationTest
class MemberImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String HEADER = "part;medlem;typ;kod;enhet;overordnad;sitter_i\n";

    @Autowired
    private Associations associations;

    @Autowired
    private MemberImport memberImport;

    @Autowired
    private Members members;

    @Autowired
    private TestWorlds worlds;

    @Test
    void theRealFileGivesSixMembersAndOneCoOpted() throws IOException {
        String file = realFile();
        inNewAssociation(() -> {
            MemberImport.Result result = memberImport.importAll(file, DAY);
            assertThat(result.faults()).isEmpty();
            assertThat(result.lines()).hasSize(13);
            assertThat(result.newMembers()).isEqualTo(7);
            assertThat(result.newUnits()).isEqualTo(12);

            List<Member> all = members.on(DAY);
            assertThat(all)
                    .extracting(Member::name)
                    .containsExactly(
                            "Arbetsförmedlingen",
                            "Försäkringskassan",
                            "Kinda kommun",
                            "Linköpings kommun",
                            "Region Östergötland",
                            "Åtvidabergs kommun",
                            "Länsstyrelsen Östergötland");
            assertThat(all.stream().filter(Member::isMember)).hasSize(6);
            assertThat(all.get(6).seats()).containsExactly(Seat.PREPARATORY_GROUP);
            assertThat(members.units(all.get(6).id(), DAY)).isEmpty();
            assertThat(members.units(all.get(3).id(), DAY))
                    .extracting(Unit::name)
                    .containsExactly(
                            "Arbetsmarknadscentrum",
                            "Leanlink Råd & stöd",
                            "Linköpings kommun",
                            "Omsorgs- och socialförvaltningen",
                            "Utbildningsförvaltningen");
        });
    }

    @Test
    void unitsComeAsATreeWithParentsFirst() {
        inNewAssociation(() -> {
            importWell(HEADER
                    + "kommunerna;Storby;kommun;;Centrum;Förvaltningen;beredningsgrupp\n"
                    + "kommunerna;Storby;kommun;;Förvaltningen;Kommunen;beredningsgrupp,analysgrupp\n"
                    + "kommunerna;Storby;kommun;;Kommunen;;styrelse\n"
                    + "kommunerna;Storby;kommun;;Alfa;Kommunen;\n");
            List<Unit> units = members.units(members.on(DAY).get(0).id(), DAY);
            assertThat(units).extracting(Unit::name).containsExactly("Kommunen", "Alfa", "Förvaltningen", "Centrum");
            assertThat(units.get(3).parentId()).isEqualTo(units.get(2).id());
            assertThat(units.get(2).seats()).isEqualTo(Set.of(Seat.PREPARATORY_GROUP, Seat.ANALYSIS_GROUP));
            assertThat(members.unitsByMember(DAY).get(units.get(0).memberId())).isEqualTo(units);
            assertThat(members.unitsByMember(DAY, Set.of(units.get(0).memberId())))
                    .isEqualTo(Map.of(units.get(0).memberId(), units));
        });
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        String file = realFile();
        inNewAssociation(() -> {
            importWell(file);
            List<Member> before = members.on(DAY);
            MemberImport.Result again = memberImport.importAll(file, DAY.plusYears(1));
            assertThat(again.changesNothing()).isTrue();
            assertThat(again.unchanged()).isEqualTo(13);
            assertThat(members.on(DAY.plusYears(2))).isEqualTo(before);
        });
    }

    @Test
    void aCheckWritesNothing() throws IOException {
        String file = realFile();
        inNewAssociation(() -> {
            assertThat(memberImport.check(file, DAY).newUnits()).isEqualTo(12);
            assertThat(members.on(DAY)).isEmpty();
        });
    }

    @Test
    void withOneFaultNothingIsWritten() {
        inNewAssociation(() -> {
            MemberImport.Result result =
                    memberImport.importAll(HEADER + "staten;A-verket;myndighet;;B;;\nstaten;;myndighet;;C;;\n", DAY);
            assertThat(result.faults()).hasSize(1);
            assertThat(result.newMembers()).isZero();
            assertThat(members.on(DAY)).isEmpty();
        });
    }

    @Test
    void aNewFileMovesAUnitAndChangesItsSeats() {
        inNewAssociation(() -> {
            importWell(HEADER + "staten;Verket;myndighet;;A;;styrelse\nstaten;Verket;myndighet;;B;;\n");
            MemberImport.Result result = memberImport.importAll(
                    HEADER + "staten;Verket;myndighet;;B;A;\nstaten;Verket;myndighet;;A;;analysgrupp\n"
                            + "staten;Verket;myndighet;;C;B;\n",
                    DAY);
            assertThat(result.lines())
                    .extracting(Line::unit, Line::effect)
                    .containsExactly(tuple("B", Effect.CHANGED), tuple("A", Effect.CHANGED), tuple("C", Effect.NEW));
            List<Unit> units = members.units(members.on(DAY).get(0).id(), DAY);
            assertThat(units).extracting(Unit::name).containsExactly("A", "B", "C");
            assertThat(units.get(1).parentId()).isEqualTo(units.get(0).id());
            assertThat(units.get(0).seats()).containsExactly(Seat.ANALYSIS_GROUP);
        });
    }

    @Test
    void aFileWithoutTheColumnOverordnadLeavesTheHierarchyAsItIs() {
        inNewAssociation(() -> {
            importWell(HEADER + "staten;Verket;myndighet;;A;;\nstaten;Verket;myndighet;;B;A;\n");
            MemberImport.Result result =
                    memberImport.importAll("part;medlem;typ;kod;enhet;sitter_i\nstaten;Verket;myndighet;;B;\n", DAY);
            assertThat(result.changesNothing()).isTrue();
            List<Unit> units = members.units(members.on(DAY).get(0).id(), DAY);
            assertThat(units.get(1).parentId()).isEqualTo(units.get(0).id());
        });
    }

    @Test
    void aCycleThroughTheRegisterIsRefused() {
        inNewAssociation(() -> {
            importWell(HEADER + "staten;Verket;myndighet;;A;;\nstaten;Verket;myndighet;;B;A;\n");
            assertThat(memberImport
                            .importAll(HEADER + "staten;Verket;myndighet;;A;B;\n", DAY)
                            .faults())
                    .extracting(Fault::line, Fault::column)
                    .containsExactly(tuple(2, "overordnad"));
        });
    }

    @Test
    void oneOrganisationSitsInTwoAssociationsAndStaysOfOneKind() {
        String name = "Verket " + UUID.randomUUID();
        inNewAssociation(() -> importWell(HEADER + "staten;" + name + ";myndighet;;A;;\n"));
        inNewAssociation(() -> {
            assertThat(memberImport
                            .importAll(HEADER + "kommunerna;" + name + ";kommun;;A;;\n", DAY)
                            .faults())
                    .extracting(Fault::line, Fault::column)
                    .containsExactly(tuple(2, "typ"));
            importWell(HEADER + "staten;" + name + ";myndighet;;A;;\n");
            assertThat(members.on(DAY)).hasSize(1);
        });
    }

    @Test
    void membersAndUnitsAreThereFromTheirFirstDay() {
        inNewAssociation(() -> {
            importWell(HEADER + "staten;Verket;myndighet;;A;;\n");
            assertThat(members.on(DAY.minusDays(1))).isEmpty();
            assertThat(members.unitsByMember(DAY.minusDays(1))).isEmpty();
            assertThat(members.on(DAY)).hasSize(1);
        });
    }

    @Test
    void onlyACoordinatorOfTheAssociationImports() {
        TestWorld world = worlds.create();
        TestWorld other = worlds.create();
        TestWorld.TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        String file = HEADER + "staten;Verket;myndighet;;A;;\n";
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.as(reviewer, () -> memberImport.importAll(file, DAY)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.as(reviewer, () -> memberImport.check(file, DAY)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.as(
                        world.coordinator(),
                        () -> TenantContext.call(other.id(), () -> memberImport.importAll(file, DAY))));
    }

    @Test
    void readingTheFileCostsTheSameForTenRowsAndAThousand() {
        int ten = inNewAssociation(() -> SqlCount.of(() -> memberImport.check(rows(10), DAY)));
        int thousand = inNewAssociation(() -> SqlCount.of(() -> memberImport.check(rows(1000), DAY)));
        assertThat(thousand).isEqualTo(ten);
    }

    private static String rows(int count) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < count; i++) {
            file.append("kommunerna;Kommunen ").append(i).append(";kommun;;Enheten;;\n");
        }
        return file.toString();
    }

    private void importWell(String csv) {
        assertThat(memberImport.importAll(csv, DAY).faults()).isEmpty();
    }

    private <T> T inNewAssociation(java.util.function.Supplier<T> work) {
        UUID association = associations
                .create("import-" + UUID.randomUUID(), "Samordningsförbundet Import", false)
                .id();
        return TenantContext.call(association, work);
    }

    private void inNewAssociation(Runnable work) {
        inNewAssociation(() -> {
            work.run();
            return true;
        });
    }

    private static String realFile() throws IOException {
        return MemberImport.decode(MemberFileTest.sample("medlemmar.csv"));
    }
}
