package se.arshjulet.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Mergers.NewAssociation;
import se.arshjulet.association.Mergers.Plan;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.DataRequests;

/** Associations become another from a day. */
@IntegrationTest
class MergersTest {

    private static final String DECISION = "Medlemsrådet 2026-04-21 § 12";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Mergers mergers;

    @Autowired
    private Members members;

    @Autowired
    private MemberImport memberImport;

    @Autowired
    private Associations associations;

    @Autowired
    private Succession succession;

    @Autowired
    private FormerRepresentatives former;

    @Autowired
    private People people;

    @Autowired
    private DataRequests requests;

    @Autowired
    private MovableClock clock;

    private TestWorld west;
    private TestWorld east;
    private TestPerson administrator;
    private LocalDate today;
    private LocalDate day;

    @BeforeEach
    void twoAssociationsWithTheSameMembers() {
        west = worlds.create();
        east = worlds.create();
        administrator = west.administrator();
        today = LocalDate.now(clock);
        day = today.plusDays(30);
    }

    @Test
    void theMembersOfBothAreTheNewOnesFromTheDayAndEachOnce() {
        UUID whole = found(plan(day));

        assertThat(names(west.id(), day.minusDays(1))).contains("Ängby kommun").hasSize(3);
        assertThat(names(west.id(), day)).isEmpty();
        assertThat(names(east.id(), day)).isEmpty();
        assertThat(names(whole, day.minusDays(1))).isEmpty();
        assertThat(names(whole, day))
                .as("the same organisations sit in both, and are one")
                .containsExactlyInAnyOrder("Arbetsförmedlingen", "Region Åtta", "Ängby kommun");
    }

    @Test
    void theirUnitsGoOnUnderThemWithTheirTree() {
        UUID whole = found(plan(day));

        Member town = in(whole, () -> members.on(day)).stream()
                .filter(it -> it.name().equals("Ängby kommun"))
                .findFirst()
                .orElseThrow();
        List<Unit> units = in(whole, () -> members.units(town.id(), day));
        assertThat(units)
                .extracting(Unit::name)
                .containsExactly("Ängby kommun", "Arbetsmarknadsenheten", "Socialkontoret");
        assertThat(units.get(1).parentId()).isEqualTo(units.get(0).id());
        assertThat(units).allSatisfy(unit -> assertThat(unit.seats()).isEmpty());
    }

    @Test
    void whoIsAMemberOfTheOtherAlreadyStaysWhatItIs() {
        Member before = east.member("Ängby kommun");
        as(() -> mergers.record(into(east, day, west)));

        List<Member> after = in(east.id(), () -> members.on(day));
        assertThat(after).hasSize(3).extracting(Member::id).contains(before.id());
        assertThat(names(west.id(), day)).isEmpty();
    }

    @Test
    void thePreviewTellsWhoMovesWhoFollowsAndWhatIsUnderWayAndKeepsNothing() {
        requests.started(west, requests.plan(west, "Vinterns omgång", 30, 14));

        Mergers.Preview preview = as(() -> mergers.preview(into(east, day, west)));

        assertThat(preview.name()).isEqualTo(east.association().name());
        assertThat(preview.members()).hasSize(3).allSatisfy(member -> assertThat(member.joined())
                .isTrue());
        assertThat(preview.underWay()).anySatisfy(waiting -> {
            assertThat(waiting.association()).isEqualTo(west.association().name());
            assertThat(waiting.matter().title()).contains("Vinterns omgång");
        });
        assertThat(preview.coordinators()).contains("Sam Ordnare");
        assertThat(preview.warnings()).isEmpty();
        assertThat(associations.byId(west.id()).successor()).isNull();
        assertThat(names(west.id(), day)).hasSize(3);
    }

    @Test
    void theAssociationIsItsOwnUntilTheDayAndThenNothingBegins() {
        as(() -> mergers.record(into(east, day, west)));

        assertThat(associations.byId(west.id()).successor()).isNull();
        assertThat(in(west.id(), succession::obstacle)).isEmpty();
        clock.move(Duration.ofDays(31));

        assertThat(associations.byId(west.id()).successor()).isNotNull().satisfies(it -> {
            assertThat(it.id()).isEqualTo(east.id());
            assertThat(it.from()).isEqualTo(day);
        });
        assertThat(in(west.id(), succession::obstacle).orElseThrow())
                .contains("ingår sedan", east.association().name());
        assertThat(in(west.id(), succession::day)).isEqualTo(day.minusDays(1));
        assertThat(in(east.id(), succession::obstacle)).isEmpty();
        assertThat(succession.predecessors(east.id()))
                .extracting(AssociationInfo::id)
                .containsExactly(west.id());
        assertThat(west.as(west.coordinator(), () -> memberImport.check(TestFile.ONE, LocalDate.now(clock)))
                        .faults())
                .anySatisfy(fault -> assertThat(fault.message()).contains("ingår sedan"));
    }

    @Test
    void theCoordinatorsFollowAndNobodyLosesWhatSheHad() {
        UUID whole = found(plan(day));

        assertThat(people.withRole(whole, Role.COORDINATOR))
                .extracting(it -> it.id())
                .containsExactlyInAnyOrder(
                        west.coordinator().id(), east.coordinator().id());
        assertThat(people.rolesIn(west.id(), west.coordinator().id())).contains(Role.COORDINATOR);
    }

    @Test
    void whoAnsweredIsOfferedToTheNewCoordinatorFromTheDayAndGetsNothingByItself() {
        as(() -> mergers.record(into(east, day, west)));
        TestPerson answerer = west.representative(west.member("Ängby kommun"));
        assertThat(east.as(east.coordinator(), former::offered)).isEmpty();
        clock.move(Duration.ofDays(31));

        List<FormerRepresentatives.Former> offered = east.as(east.coordinator(), former::offered);
        assertThat(offered).hasSize(3).anySatisfy(it -> {
            assertThat(it.accountId()).isEqualTo(answerer.id());
            assertThat(it.member()).isEqualTo("Ängby kommun");
            assertThat(it.association()).isEqualTo(west.association().name());
        });
        assertThat(people.rolesIn(east.id(), answerer.id())).isEmpty();
        assertThat(people.rolesIn(west.id(), answerer.id())).contains(Role.REPRESENTATIVE);

        east.as(
                east.coordinator(),
                () -> members.appoint(east.member("Ängby kommun").id(), answerer.id(), "enhetschef"));
        assertThat(east.as(east.coordinator(), former::offered)).hasSize(2);
        assertThatThrownBy(() -> east.as(east.representative(east.member("Region Åtta")), former::offered))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void untilItsDayAMergerIsWithdrawnWithAllThatItDid() {
        UUID whole = found(plan(day));
        UUID id = as(() -> mergers.all()).stream()
                .filter(it -> it.parts().contains(west.association().name()))
                .findFirst()
                .orElseThrow()
                .id();

        withdrawn(id);

        assertThat(names(west.id(), day)).hasSize(3);
        assertThat(names(whole, day)).isEmpty();
        assertThat(people.withRole(whole, Role.COORDINATOR)).isEmpty();
        assertThat(as(() -> mergers.all())).noneMatch(it -> it.id().equals(id));
        as(() -> mergers.record(into(east, day, west)));
    }

    @Test
    void afterItsDayItStands() {
        UUID id = as(() -> mergers.record(into(east, day, west)));
        clock.move(Duration.ofDays(31));

        assertThat(problems(() -> mergers.withdraw(id))).containsKey("merger");
        assertThat(as(() -> mergers.all())).anySatisfy(it -> {
            assertThat(it.id()).isEqualTo(id);
            assertThat(it.withdrawable()).isFalse();
            assertThat(it.decision()).isEqualTo(DECISION);
        });
    }

    @Test
    void whatTheOtherHasBegunToUseIsNotTakenAwayFromUnderIt() {
        UUID whole = found(plan(day));
        Member town = in(whole, () -> members.on(day)).get(0);
        TestWorld another = worlds.create(1);
        in(whole, () -> {
            members.appoint(town.id(), another.coordinator().id(), null);
            return true;
        });
        UUID id = as(() -> mergers.all()).stream()
                .filter(it -> it.parts().contains(west.association().name()))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(problems(() -> mergers.withdraw(id)).get("merger")).contains("redan börjat använda");
        assertThat(names(west.id(), day)).isEmpty();
    }

    @Test
    void aPastDayHoldsAtOnceAndIsWarnedOf() {
        LocalDate past = today.minusMonths(1);

        assertThat(as(() -> mergers.preview(into(east, past, west))).warnings()).hasSize(1);
        as(() -> mergers.record(into(east, past, west)));

        assertThat(associations.byId(west.id()).successor()).isNotNull();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertThat(problems(() -> mergers.preview(new Plan(Set.of(), null, null, null, " ", true)))
                        .keySet())
                .containsExactlyInAnyOrder("parts", "into", "on", "decision");
        assertThat(problems(() -> mergers.record(new Plan(
                                Set.of(west.id(), east.id()),
                                null,
                                new NewAssociation("Två Ord", " "),
                                day,
                                DECISION,
                                false)))
                        .keySet())
                .containsExactlyInAnyOrder("name", "slug", "coordinators");
        assertThat(problems(() -> mergers.record(new Plan(
                                Set.of(west.id()),
                                null,
                                new NewAssociation(west.association().slug(), "Nytt"),
                                day,
                                "x".repeat(501),
                                true)))
                        .keySet())
                .containsExactlyInAnyOrder("parts", "slug", "decision");
        assertThat(problems(() -> mergers.record(into(west, day, west))).get("parts"))
                .contains("i sig självt");
        assertThat(problems(() -> mergers.record(into(west, today.plusYears(20), east)))
                        .get("on"))
                .contains("tio år");
    }

    @Test
    void nobodyBecomesPartTwiceNorOfWhatIsPartItself() {
        TestWorld third = worlds.create(1);
        as(() -> mergers.record(into(east, day, west)));

        assertThat(problems(() -> mergers.record(into(third, day, west))).get("parts"))
                .contains("ingår i " + east.association().name());
        assertThat(problems(() -> mergers.record(into(west, day, third))).get("into"))
                .contains("ingår i");
        assertThat(problems(() -> mergers.record(into(third, day, east))).get("on"))
                .as("west becomes part of east that very day")
                .contains("Välj en senare dag");
        as(() -> mergers.record(into(third, day.plusDays(1), east)));
    }

    @Test
    void aMembershipThatBeginsLaterStandsInTheWay() {
        west.as(west.coordinator(), () -> memberImport.importAll(TestFile.ONE, day.plusDays(5)));

        assertThat(problems(() -> mergers.preview(into(east, day, west))).get("on"))
                .contains("börjar först");
    }

    @Test
    void inventedAssociationsStayAmongThemselves() {
        AssociationInfo invented = associations.create("pa-hitt-" + UUID.randomUUID(), "Påhittet", true);

        assertThat(problems(() -> mergers.record(new Plan(Set.of(invented.id()), east.id(), null, day, DECISION, true)))
                        .get("parts"))
                .contains("exempeldata");
    }

    @Test
    void onlyTheAdministratorMerges() {
        Plan plan = into(east, day, west);

        for (Runnable act : List.<Runnable>of(
                () -> mergers.preview(plan),
                () -> mergers.record(plan),
                () -> mergers.withdraw(UUID.randomUUID()),
                () -> mergers.all())) {
            assertThatThrownBy(() -> west.as(west.coordinator(), act)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private Plan plan(LocalDate on) {
        return new Plan(
                Set.of(west.id(), east.id()),
                null,
                new NewAssociation("hela-" + UUID.randomUUID(), "Samordningsförbundet Hela bygden"),
                on,
                DECISION,
                true);
    }

    private static Plan into(TestWorld into, LocalDate on, TestWorld part) {
        return new Plan(Set.of(part.id()), into.id(), null, on, DECISION, true);
    }

    /** @return the new association's id */
    private UUID found(Plan plan) {
        as(() -> mergers.record(plan));
        return associations.bySlug(plan.founded().slug()).orElseThrow().id();
    }

    private void withdrawn(UUID id) {
        as(() -> {
            mergers.withdraw(id);
            return true;
        });
    }

    private Map<String, String> problems(Runnable act) {
        return catchThrowableOfType(
                        InvalidMergerException.class,
                        () -> as(() -> {
                            act.run();
                            return true;
                        }))
                .messages();
    }

    private List<String> names(UUID association, LocalDate on) {
        return in(association, () -> members.on(on)).stream().map(Member::name).toList();
    }

    private static <T> T in(UUID association, Supplier<T> work) {
        return TenantContext.call(association, work);
    }

    /** She works in no association. */
    private <T> T as(Supplier<T> work) {
        SignedIn her = new SignedIn(
                administrator.id(),
                administrator.name(),
                administrator.email(),
                null,
                Set.of(Role.SYSTEM_ADMINISTRATOR),
                0,
                false);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(her, null, List.of()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** A member file of one line. */
    private static final class TestFile {
        private static final String ONE =
                "part;medlem;typ;kod;enhet;overordnad;sitter_i\nkommunerna;Sent kommun;kommun;;;;styrelse\n";
    }
}
