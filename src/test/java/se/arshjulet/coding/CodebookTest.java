package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.coding.Codebook.Change;
import se.arshjulet.coding.Codebook.ChangeKind;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Codebook.Draft;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.interview.MappingArea;

@IntegrationTest
class CodebookTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Codebook codebook;

    @Autowired
    private Coding coding;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private TestPerson coordinator;
    private Coded coded;

    @BeforeEach
    void aWorld() {
        world = worlds.create();
        coordinator = world.coordinator();
        coded = new Coded(coding, codebook);
    }

    @Test
    void codesStandUnderOneAnotherInSwedishOrder() {
        UUID meeting = added("Samverkan", null);
        added("Öppenhet", meeting);
        added("Avstämning", meeting);
        added("Ärenden", meeting);
        added("Bemötande", null);
        assertThat(codes())
                .extracting(code -> String.join(" › ", code.path()))
                .containsExactly(
                        "Bemötande",
                        "Samverkan",
                        "Samverkan › Avstämning",
                        "Samverkan › Ärenden",
                        "Samverkan › Öppenhet");
    }

    @Test
    void whatIsWrongIsSaidOfEachField() {
        added("Remiss", null);
        Draft wrong = new Draft("remiss ", null, "x".repeat(2001), "", "", "x".repeat(2001), null);
        assertThat(refused(() -> codebook.add(wrong))).containsOnlyKeys("name", "definition", "example");
        assertThat(refused(() -> codebook.add(Draft.named(" ")))).containsOnlyKeys("name");
        assertThat(refused(() -> codebook.add(Draft.named("x".repeat(81))))).containsOnlyKeys("name");
        assertThat(refused(() -> codebook.add(under("Ny", UUID.randomUUID())))).containsOnlyKeys("parent");
        assertThat(refused(() -> codebook.change(UUID.randomUUID(), 0, Draft.named("x"))))
                .containsOnlyKeys("code");
    }

    @Test
    void aCodeNeverStandsUnderItselfAndTheTreeIsNotDeeperThanPeopleFind() {
        UUID a = added("A", null);
        UUID b = added("B", a);
        UUID c = added("C", b);
        UUID d = added("D", c);
        assertThat(refused(() -> codebook.add(under("E", d)))).containsOnlyKeys("parent");
        assertThat(refused(() -> codebook.change(a, 0, under("A", c)))).containsOnlyKeys("parent");
        UUID top = added("Topp", null);
        assertThat(refused(() -> codebook.change(a, 0, under("A", top)))).containsOnlyKeys("parent");
    }

    @Test
    void renamedMovedAndDescribedStandsInTheHistoryAndCanBeUndone() {
        UUID top = added("Samverkan", null);
        UUID code = added("Remis", null);
        does(() -> codebook.change(
                code, 0, new Draft("Remiss", top, "När någon skickas vidare.", "", "", "", MappingArea.COLLABORATION)));
        assertThat(history(code))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.DESCRIBED, ChangeKind.MOVED, ChangeKind.RENAMED, ChangeKind.ADDED);
        Change renamed = history(code).get(2);
        assertThat(renamed.name()).isEqualTo("Remis");
        assertThat(renamed.other()).isEqualTo("Remiss");
        assertThat(renamed.by()).isEqualTo(coordinator.name());
        assertThat(renamed.canBeUndone()).as("it has been moved since").isFalse();
        assertThat(refused(() -> codebook.undo(renamed.id()))).containsOnlyKeys("change");
        does(() -> codebook.undo(history(code).get(1).id()));
        assertThat(item(code).parentId()).isNull();
        does(() -> codebook.undo(renamed.id()));
        assertThat(item(code).name()).isEqualTo("Remis");
        assertThat(item(code).area()).isEqualTo(MappingArea.COLLABORATION);
        assertThat(history(code).get(2).undoneBy()).isEqualTo(coordinator.name());
        assertThat(refused(() -> codebook.undo(renamed.id()))).containsOnlyKeys("change");
    }

    @Test
    void aNameIsNotTakenBackFromAnotherWhoHasItNow() {
        UUID code = added("Remis", null);
        does(() -> codebook.change(code, 0, Draft.named("Remiss")));
        added("Remis", null);
        assertThat(refused(() -> codebook.undo(history(code).get(0).id()))).containsOnlyKeys("name");
    }

    @Test
    void whoeverReadAnOlderVersionIsToldSo() {
        UUID code = added("Remiss", null);
        does(() -> codebook.change(code, 0, Draft.named("Hänvisning")));
        assertThat(refused(() -> codebook.change(code, 0, Draft.named("Annat"))))
                .containsOnlyKeys("version");
        assertThat(item(code).name()).isEqualTo("Hänvisning");
    }

    @Test
    void mergedCodesUnitsCarryTheOtherUntilItIsUndone() {
        UUID text = text("Vi skickar en remiss. Sedan ringer vi. Ibland hänvisar vi bara.");
        UUID referral = added("Hänvisning", null);
        UUID remiss = added("Remiss", null);
        UUID child = added("Muntlig hänvisning", referral);
        UUID both = coded.unit(world, coordinator, text, "Vi skickar en remiss.", referral, remiss)
                .id();
        UUID only = coded.unit(world, coordinator, text, "Ibland hänvisar vi bara.", referral)
                .id();
        assertThat(refused(() -> codebook.merge(referral, referral))).containsOnlyKeys("into");
        assertThat(refused(() -> codebook.merge(referral, child))).containsOnlyKeys("into");
        does(() -> codebook.merge(referral, remiss));
        assertThat(codes()).extracting(CodeItem::name).containsExactly("Remiss", "Muntlig hänvisning");
        assertThat(item(referral).state()).isEqualTo(Codebook.State.MERGED);
        assertThat(item(child).path()).containsExactly("Remiss", "Muntlig hänvisning");
        assertThat(codesOf(text, both)).containsExactly(remiss);
        assertThat(codesOf(text, only)).containsExactly(remiss);
        assertThat(history(remiss).stream().filter(it -> it.kind() == ChangeKind.MERGED))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name()).isEqualTo("Hänvisning");
                    assertThat(it.other()).isEqualTo("Remiss");
                });
        assertThat(refused(() -> codebook.merge(remiss, referral))).containsOnlyKeys("into");
        UUID later =
                coded.unit(world, coordinator, text, "Sedan ringer vi.", remiss).id();
        does(() -> codebook.undo(history(referral).get(0).id()));
        assertThat(codesOf(text, both)).containsExactlyInAnyOrder(referral, remiss);
        assertThat(codesOf(text, only)).containsExactly(referral);
        assertThat(codesOf(text, later)).containsExactly(remiss);
    }

    @Test
    void aCodeIsSplitUnitByUnitAndThatCanBeUndone() {
        UUID text = text("Vi ringer. Vi mejlar. Vi möts.");
        UUID contact = added("Kontakt", null);
        UUID call = coded.unit(world, coordinator, text, "Vi ringer.", contact).id();
        UUID mail = coded.unit(world, coordinator, text, "Vi mejlar.", contact).id();
        UUID meet = coded.unit(world, coordinator, text, "Vi möts.", contact).id();
        Map<UUID, Set<Integer>> some = Map.of(call, Set.of(0), mail, Set.of(0, 1));
        assertThat(refused(() -> codebook.split(contact, List.of("På håll", "på håll"), some, false)))
                .containsOnlyKeys("name1");
        assertThat(refused(() -> codebook.split(contact, List.of("Kontakt", ""), some, false)))
                .containsOnlyKeys("name0", "name1");
        assertThat(refused(() -> codebook.split(contact, List.of(), some, false)))
                .containsOnlyKeys("name0");
        assertThat(refused(() -> codebook.split(contact, List.of("På håll", "Skrift"), some, true)))
                .containsOnlyKeys("retire");
        assertThat(refused(
                        () -> codebook.split(contact, List.of("På håll"), Map.of(UUID.randomUUID(), Set.of(0)), false)))
                .containsOnlyKeys("units");
        assertThat(codes()).as("nothing was left behind").hasSize(1);
        List<UUID> parts =
                world.as(coordinator, () -> codebook.split(contact, List.of("På håll", "Skrift"), some, false));
        assertThat(codesOf(text, call)).containsExactly(parts.get(0));
        assertThat(codesOf(text, mail)).containsExactlyInAnyOrderElementsOf(parts);
        assertThat(codesOf(text, meet)).containsExactly(contact);
        does(() -> codebook.undo(history(contact).get(0).id()));
        assertThat(List.of(call, mail, meet))
                .allSatisfy(unit -> assertThat(codesOf(text, unit)).containsExactly(contact));
        assertThat(codes()).extracting(CodeItem::name).containsExactly("Kontakt");
    }

    @Test
    void aCodeThatIsSplitWholeIsUsedNoMore() {
        UUID text = text("Vi ringer.");
        UUID contact = added("Kontakt", null);
        UUID call = coded.unit(world, coordinator, text, "Vi ringer.", contact).id();
        does(() -> codebook.split(contact, List.of("Samtal"), Map.of(call, Set.of(0)), true));
        assertThat(codes()).extracting(CodeItem::name).containsExactly("Samtal");
        does(() -> codebook.undo(history(contact).get(0).id()));
        assertThat(codes()).extracting(CodeItem::name).containsExactly("Kontakt");
    }

    @Test
    void aRetiredCodeIsGivenNoMoreButKeepsItsUnits() {
        UUID text = text("Vi ringer.");
        UUID old = added("Telefon", null);
        UUID unit = coded.unit(world, coordinator, text, "Vi ringer.", old).id();
        UUID child = added("Växel", old);
        assertThat(refused(() -> codebook.retire(old, "Ersatt"))).containsOnlyKeys("code");
        does(() -> codebook.retire(child, "Aldrig använd"));
        assertThat(refused(() -> codebook.retire(old, " "))).containsOnlyKeys("reason");
        does(() -> codebook.retire(old, "Ersatt"));
        assertThat(codes()).isEmpty();
        assertThat(codesOf(text, unit)).containsExactly(old);
        does(() -> coding.code(unit, Set.of(old)));
        UUID other = world.as(coordinator, () -> codebook.add(Draft.named("Telefon")));
        assertThat(refused(() -> codebook.undo(history(old).get(0).id()))).containsOnlyKeys("name");
        does(() -> codebook.merge(other, added("Samtal", null)));
        does(() -> codebook.undo(history(old).get(0).id()));
        assertThat(codes()).extracting(CodeItem::name).containsExactly("Samtal", "Telefon");
    }

    @Test
    void onlyCoordinatorsSeeTheCodebookAndOnlyTheirOwnAssociations() {
        UUID code = added("Remiss", null);
        TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        for (TestPerson person :
                List.of(reviewer, reader, world.representative(world.members().get(0)))) {
            world.as(person, () -> {
                assertThatThrownBy(() -> codebook.living()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> codebook.find(code)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> codebook.history(0, 10)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> codebook.historyOf(code)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> codebook.add(Draft.named("x"))).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> codebook.change(code, 0, Draft.named("x")))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> codebook.merge(code, code)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> codebook.split(code, List.of("x"), Map.of(), false))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> codebook.retire(code, "x")).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> codebook.undo(code)).isInstanceOf(AccessDeniedException.class);
            });
        }
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(codebook.living()).isEmpty();
            assertThat(codebook.find(code)).isEmpty();
            assertThat(codebook.history(0, 10)).isEmpty();
            assertThatThrownBy(() -> codebook.retire(code, "x")).isInstanceOf(InvalidCodingException.class);
        });
    }

    private UUID text(String content) {
        return new Interviewed(rounds, informants, texts, clock)
                .text(world, world.members().get(0), "Eva Ek", 2026, content);
    }

    private Set<UUID> codesOf(UUID text, UUID unit) {
        return world.as(coordinator, () -> coding.open(text).orElseThrow().units().stream()
                .filter(it -> it.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .codes());
    }

    private List<CodeItem> codes() {
        return world.as(coordinator, () -> codebook.living());
    }

    private CodeItem item(UUID code) {
        return world.as(coordinator, () -> codebook.find(code).orElseThrow());
    }

    private List<Change> history(UUID code) {
        return world.as(coordinator, () -> codebook.historyOf(code));
    }

    private UUID added(String name, @Nullable UUID parent) {
        return world.as(coordinator, () -> codebook.add(under(name, parent)));
    }

    private static Draft under(String name, @Nullable UUID parent) {
        return new Draft(name, parent, "", "", "", "", null);
    }

    private void does(Runnable work) {
        world.as(coordinator, work);
    }

    private Map<String, String> refused(Runnable work) {
        return catchThrowableOfType(InvalidCodingException.class, () -> does(work))
                .problems();
    }
}
