package se.arshjulet.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.horizon.Sectors.Sector;
import se.arshjulet.horizon.Tips.Draft;
import se.arshjulet.horizon.Tips.Filter;
import se.arshjulet.horizon.Tips.Item;
import se.arshjulet.horizon.Tips.Place;

@IntegrationTest
class TipsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Tips tips;

    @Autowired
    private ScanTips scanTips;

    @Autowired
    private Sectors sectors;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private TestPerson coordinator;
    private TestPerson representative;

    @BeforeEach
    void association() {
        world = worlds.create();
        coordinator = world.coordinator();
        representative = world.representative(world.member("Ängby kommun"));
    }

    private List<Sector> sectors() {
        return world.as(coordinator, sectors::all);
    }

    private Draft draft(String title, String address) {
        return new Draft(
                TipKind.READ,
                title,
                address,
                5,
                "Därför.",
                HorizonLayer.ARENA,
                sectors().get(0).id(),
                null);
    }

    private UUID add(TestPerson person, String title, String address) {
        Draft draft = draft(title, address);
        return world.as(person, () -> tips.add(draft, false));
    }

    private Item item(TestPerson person, UUID id) {
        return world.as(person, () -> tips.find(id)).orElseThrow();
    }

    private <T> T here(Supplier<T> work) {
        return TenantContext.call(world.id(), work);
    }

    @Test
    void aTipIsReadByEverybodyInTheAssociationAndByNobodyElse() {
        UUID id = add(representative, "Nya regler", "https://exempel.example/regler");
        assertThat(item(coordinator, id).tip()).satisfies(tip -> {
            assertThat(tip.address()).isEqualTo("https://exempel.example/regler");
            assertThat(tip.addedOn()).isEqualTo(LocalDate.now(clock));
            assertThat(tip.addedBy()).isEqualTo(representative.id());
            assertThat(tip.sector()).isEqualTo("Arbetsmarknad");
        });
        TestPerson board = world.person("Lea Läsare", "lea", Role.READER);
        assertThat(world.as(board, () -> tips.list(Filter.ALL))).hasSize(1);
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> tips.list(Filter.ALL))).isEmpty();
        assertThat(other.as(other.coordinator(), () -> tips.find(id))).isEmpty();
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> tips.remove(id)))
                .isInstanceOf(StaleTipException.class);
        assertThatThrownBy(() -> here(() -> tips.list(Filter.ALL))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        InvalidTipException refusal = catchThrowableOfType(
                InvalidTipException.class,
                () -> world.as(
                        coordinator,
                        () -> tips.add(
                                new Draft(
                                        TipKind.READ,
                                        " ",
                                        "javascript:alert(1)",
                                        0,
                                        "a".repeat(2001),
                                        null,
                                        UUID.randomUUID(),
                                        99),
                                false)));
        assertThat(refusal.problems())
                .containsOnlyKeys("title", "address", "minutes", "why", "layer", "sector", "conclusion")
                .containsEntry("address", "Adressen måste börja med http:// eller https://.");
        assertThatThrownBy(() -> add(coordinator, "Data", "data:text/html,hej"))
                .isInstanceOf(InvalidTipException.class);
        TestWorld other = worlds.create();
        UUID theirs = other.as(other.coordinator(), sectors::all).get(0).id();
        Draft into = new Draft(TipKind.READ, "Hit", "", null, "", HorizonLayer.ARENA, theirs, null);
        assertThatThrownBy(() -> world.as(coordinator, () -> tips.add(into, false)))
                .isInstanceOf(InvalidTipException.class);
    }

    @Test
    void theSameAddressIsNoticedHoweverItIsWritten() {
        UUID first = add(coordinator, "Först", "https://www.exempel.example/sida/?id=3&utm_source=brev#del");
        for (String same : List.of(
                "http://exempel.example/sida?id=3",
                "EXEMPEL.example/sida/?fbclid=abc&id=3",
                "https://exempel.example/sida?id=3#x")) {
            assertThat(world.as(representative, () -> tips.earlier(same)))
                    .as(same)
                    .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(first));
            assertThatThrownBy(() -> add(representative, "Igen", same)).isInstanceOf(SameAddressException.class);
        }
        for (String another :
                List.of("https://exempel.example/sida?id=4", "https://exempel.example/Sida?id=3", "utkast")) {
            assertThat(world.as(representative, () -> tips.earlier(another)))
                    .as(another)
                    .isEmpty();
        }
        Draft again = draft("Igen", "https://exempel.example/sida?id=3");
        world.as(representative, () -> tips.add(again, true));
        assertThat(world.as(coordinator, () -> tips.list(Filter.ALL))).hasSize(2);
    }

    @Test
    void tipsAreNarrowedByAllThatIsAskedFor() {
        UUID one = add(coordinator, "Unga utan arbete", "https://exempel.example/unga");
        UUID other = add(coordinator, "Budget", "");
        world.as(
                coordinator,
                () -> tips.move(
                        other, new Place(HorizonLayer.CONTEXT, sectors().get(1).id())));
        world.as(representative, () -> tips.star(one, true));
        assertThat(found(coordinator, new Filter("UNGA exempel", null, null, null, null, false, false)))
                .containsExactly(one);
        assertThat(found(coordinator, new Filter("100%", null, null, null, null, false, false)))
                .isEmpty();
        assertThat(found(coordinator, new Filter("", HorizonLayer.CONTEXT, null, null, null, false, false)))
                .containsExactly(other);
        assertThat(found(coordinator, new Filter("", null, sectors().get(0).id(), TipKind.READ, null, false, false)))
                .containsExactly(one);
        assertThat(found(coordinator, new Filter("", null, null, TipKind.WATCH, null, false, false)))
                .isEmpty();
        assertThat(found(
                        coordinator,
                        new Filter("", null, null, null, LocalDate.now(clock).plusDays(1), false, false)))
                .isEmpty();
        Filter starred = new Filter("", null, null, null, null, true, false);
        assertThat(found(representative, starred)).containsExactly(one);
        assertThat(found(coordinator, starred))
                .as("a star is each person's own")
                .isEmpty();
        assertThat(item(coordinator, one).stars()).isEqualTo(1);
        world.as(representative, () -> tips.star(one, false));
        assertThat(found(representative, starred)).isEmpty();
    }

    private List<UUID> found(TestPerson person, Filter filter) {
        return world.as(person, () -> tips.list(filter)).stream()
                .map(item -> item.tip().id())
                .toList();
    }

    @Test
    void listingCostsTheSameHoweverManyTheyAre() {
        add(coordinator, "Ett", "");
        int few = SqlCount.of(() -> found(coordinator, Filter.ALL));
        for (int i = 0; i < 20; i++) {
            add(representative, "Tips " + i, "");
        }
        assertThat(SqlCount.of(() -> found(coordinator, Filter.ALL))).isEqualTo(few);
    }

    @Test
    void whoGaveATipMendsItAndACoordinatorAllOfThem() {
        UUID hers = add(representative, "Hennes", "");
        UUID coordinators = add(coordinator, "Samordnarens", "");
        int version = item(representative, hers).version();
        world.as(representative, () -> tips.change(hers, version, draft("Rättad", "")));
        assertThat(item(coordinator, hers).tip().title()).isEqualTo("Rättad");
        assertThatThrownBy(() -> world.as(coordinator, () -> tips.change(hers, version, draft("För sent", ""))))
                .isInstanceOf(StaleTipException.class);
        assertThat(item(representative, coordinators).changes()).isFalse();
        for (Runnable work : List.<Runnable>of(
                () -> tips.change(coordinators, 0, draft("Nej", "")),
                () -> tips.remove(coordinators),
                () -> tips.move(
                        coordinators,
                        new Place(HorizonLayer.ARENA, sectors().get(1).id())),
                () -> tips.choose(hers, true))) {
            assertThatThrownBy(() -> world.as(representative, work)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> world.asByLink(coordinator, () -> {
                    tips.choose(hers, true);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        world.as(coordinator, () -> tips.remove(hers));
        assertThat(world.as(representative, () -> tips.find(hers))).isEmpty();
        assertThatThrownBy(() -> world.as(representative, () -> tips.restore(hers)))
                .as("brought back by whoever took it away")
                .isInstanceOf(StaleTipException.class);
        world.as(coordinator, () -> tips.restore(hers));
        assertThat(world.as(representative, () -> tips.find(hers))).isPresent();
    }

    @Test
    void theReportTakesWhatIsMarkedOnceAndKeepsIt() {
        UUID one = add(coordinator, "Ett", "");
        UUID two = add(representative, "Två", "");
        add(coordinator, "Tre", "");
        world.as(coordinator, () -> tips.choose(two, true));
        world.as(coordinator, () -> tips.choose(one, true));
        assertThat(item(representative, two).chosenBy()).isEqualTo(coordinator.name());
        assertThat(here(scanTips::chosenForReport)).extracting(ScanTip::id).containsExactly(two, one);
        world.as(coordinator, () -> tips.choose(one, false));
        YearMonth month = YearMonth.now(clock);
        TenantContext.run(world.id(), () -> scanTips.reported(List.of(two), month));
        assertThat(here(scanTips::chosenForReport)).isEmpty();
        TenantContext.run(world.id(), () -> scanTips.reported(List.of(two), month.plusMonths(1)));
        world.as(coordinator, () -> tips.choose(two, false));
        assertThat(here(() -> scanTips.find(two)).orElseThrow()).satisfies(tip -> {
            assertThat(tip.reportedIn()).isEqualTo(month);
            assertThat(tip.forReport()).isFalse();
        });
        assertThat(item(representative, two).changes()).as("the report has it").isFalse();
        LocalDate today = LocalDate.now(clock);
        assertThat(here(() -> scanTips.between(today, today))).hasSize(3);
        assertThat(here(() -> scanTips.between(today.plusDays(1), today.plusDays(2))))
                .isEmpty();
    }

    @Test
    void peopleTalkOfATip() {
        UUID tip = add(coordinator, "Ett", "");
        world.as(representative, () -> tips.comment(tip, " Det gäller oss. "));
        world.as(coordinator, () -> tips.comment(tip, "Tack!"));
        assertThatThrownBy(() -> world.as(coordinator, () -> tips.comment(tip, " ")))
                .isInstanceOf(InvalidTipException.class)
                .hasMessage("Skriv något först.");
        List<Tips.Comment> said = world.as(representative, () -> tips.comments(tip));
        assertThat(said).extracting(Tips.Comment::text).containsExactly("Det gäller oss.", "Tack!");
        assertThat(said).extracting(Tips.Comment::removes).containsExactly(true, false);
        assertThatThrownBy(() -> world.as(
                        representative, () -> tips.removeComment(said.get(1).id())))
                .isInstanceOf(AccessDeniedException.class);
        world.as(coordinator, () -> tips.removeComment(said.get(0).id()));
        assertThat(item(coordinator, tip).comments()).isEqualTo(1);
    }

    @Test
    void theAssociationsSectorsAreItsOwn() {
        assertThat(sectors()).hasSize(6);
        UUID first = sectors().get(0).id();
        UUID added = world.as(coordinator, () -> sectors.add(" Klimat "));
        assertThatThrownBy(() -> world.as(coordinator, () -> sectors.add("klimat")))
                .hasMessage("Det finns redan en sektor som heter så.");
        assertThatThrownBy(() -> world.as(coordinator, () -> sectors.add(""))).isInstanceOf(InvalidTipException.class);
        assertThatThrownBy(() -> world.as(representative, () -> sectors.add("Eget")))
                .isInstanceOf(AccessDeniedException.class);
        world.as(coordinator, () -> sectors.rename(added, "Klimat och miljö"));
        world.as(coordinator, () -> sectors.move(added, false));
        assertThat(sectors()).extracting(Sector::name).endsWith("Klimat och miljö", "Befolkning");
        UUID tip = add(coordinator, "Ett", "");
        assertThatThrownBy(() -> world.as(coordinator, () -> sectors.remove(first, null)))
                .hasMessage("Sektorn har 1 tips. Välj vart de ska flyttas.");
        assertThatThrownBy(() -> world.as(coordinator, () -> sectors.remove(first, first)))
                .isInstanceOf(InvalidTipException.class);
        world.as(coordinator, () -> sectors.remove(first, added));
        assertThat(item(coordinator, tip).tip().sector()).isEqualTo("Klimat och miljö");
        sectors().stream()
                .map(Sector::id)
                .filter(id -> !id.equals(added))
                .forEach(id -> world.as(coordinator, () -> sectors.remove(id, null)));
        assertThatThrownBy(() -> world.as(coordinator, () -> sectors.remove(added, null)))
                .hasMessageContaining("minst en sektor");
    }
}
