package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Coded;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.UnitUse;
import se.arshjulet.conclusion.ConclusionPublications.PublicBasis;
import se.arshjulet.conclusion.Evidence.Item;
import se.arshjulet.conclusion.Evidence.Subject;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.interview.MappingArea;

@IntegrationTest
class EvidenceTest {

    private static final String SAID = "N: Vi skickar runt dem. Men i fjol gick det faktiskt bättre.";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Coding coding;

    @Autowired
    private Codebook codebook;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private ConclusionPublications publications;

    @Autowired
    private PublicContent content;

    @Autowired
    private UnitUse use;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private TestPerson coordinator;
    private int number;
    private Subject subject;
    private UUID text;
    private UUID sent;
    private UUID better;

    @BeforeEach
    void aKonklusionAndACodedInterview() {
        world = worlds.create();
        coordinator = world.coordinator();
        number = new Konklusioner(conclusions, jdbc).written(world, "Bortsortering");
        subject = Subject.conclusion(as(coordinator, () -> conclusions.find(number))
                .orElseThrow()
                .line()
                .id());
        text = interviewed().text(world, world.members().get(0), "Nyckel Ett", 2025, SAID);
        Coded coded = new Coded(coding, codebook);
        UUID code = coded.code(world, "Runtskickad");
        sent = coded.unit(world, coordinator, text, "Vi skickar runt dem.", code)
                .id();
        better = coded.unit(world, coordinator, text, "Men i fjol gick det faktiskt bättre.")
                .id();
        as(coordinator, () -> {
            coding.describe(sent, new Coding.Description("Folk skickas runt", "", MappingArea.COLLABORATION));
            coding.done(text);
            return true;
        });
    }

    private Interviewed interviewed() {
        return new Interviewed(rounds, informants, texts, clock);
    }

    @Test
    void whatSpeaksForAndAgainstIsReadWithTheWayBackToTheText() {
        assertThat(add(Set.of(sent), Stance.SUPPORTS)).isEqualTo(1);
        assertThat(add(Set.of(better), Stance.CONTRADICTS)).isEqualTo(1);
        assertThat(add(Set.of(sent), Stance.SUPPORTS)).isZero();
        List<Item> items = items();
        assertThat(items).extracting(Item::stance).containsExactly(Stance.SUPPORTS, Stance.CONTRADICTS);
        assertThat(items.get(0).unit()).satisfies(unit -> {
            assertThat(unit.textId()).isEqualTo(text);
            assertThat(unit.quote()).isEqualTo("Vi skickar runt dem.");
            assertThat(unit.pseudonym()).isEqualTo("N1");
            assertThat(unit.at().of(SAID)).isEqualTo(unit.quote());
        });
    }

    @Test
    void theSpreadIsOverAllMembersAndAreasAlsoThoseThatSaidNothing() {
        add(Set.of(sent, better), Stance.SUPPORTS);
        Spread spread = as(coordinator, () -> evidence.spread(subject));
        assertThat(spread.supports()).isEqualTo(2);
        assertThat(spread.informants()).isEqualTo(1);
        assertThat(spread.members()).isEqualTo(1);
        assertThat(spread.byMember()).hasSize(world.members().size());
        assertThat(spread.byArea()).hasSize(MappingArea.values().length + 1);
        assertThat(spread.byYear()).singleElement().satisfies(row -> assertThat(row.key())
                .isEqualTo(2025));
    }

    @Test
    void theBoardSeesTheSpreadAndNoWordsAndARepresentativeNothing() {
        add(Set.of(sent), Stance.SUPPORTS);
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        TestPerson representative = world.representative(world.members().get(0));
        assertThat(as(reader, () -> evidence.spread(subject)).supports()).isEqualTo(1);
        assertThatThrownBy(() -> as(reader, () -> evidence.of(subject))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(representative, () -> evidence.spread(subject)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(reader, () -> evidence.add(subject, Set.of(better), Stance.SUPPORTS, "")))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> evidence.of(subject))).isEmpty();
        assertThatThrownBy(() ->
                        other.as(other.coordinator(), () -> evidence.add(subject, Set.of(sent), Stance.SUPPORTS, "")))
                .isInstanceOf(InvalidConclusionException.class);
    }

    @Test
    void aQuoteTakenBackIsMarkedWhereItWasLeanedOnUntilSomebodyHasLooked() {
        add(Set.of(sent), Stance.SUPPORTS);
        assertThat(as(coordinator, () -> use.of(Set.of(sent, better)))).containsOnlyKeys(sent);
        as(coordinator, () -> {
            coding.withdraw(sent, "Ville inte ha det sagt");
            return true;
        });
        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.isLost()).isTrue();
            assertThat(item.lost()).isEqualTo("Ville inte ha det sagt");
        });
        assertThat(as(coordinator, () -> evidence.spread(subject)).isEmpty()).isTrue();
        assertThat(as(coordinator, evidence::losses))
                .extracting(Evidence.Loss::number)
                .containsExactly(number);
        as(coordinator, () -> {
            evidence.standsWithout(subject);
            return true;
        });
        assertThat(as(coordinator, evidence::losses)).isEmpty();
    }

    @Test
    void aQuoteGivenBackIsLeanedOnAgainAlsoWhereItWasFoundToStandWithout() {
        add(Set.of(sent), Stance.SUPPORTS);
        Spread before = as(coordinator, () -> evidence.spread(subject));
        as(coordinator, () -> {
            coding.withdraw(sent, "Ville inte ha det sagt");
            evidence.standsWithout(subject);
            coding.giveBack(sent, "Hon har läst det igen");
            return true;
        });
        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.isLost()).isFalse();
            assertThat(item.settled()).isFalse();
            assertThat(item.returnedAt()).isNotNull();
            assertThat(item.returned()).isEqualTo("Hon har läst det igen");
            assertThat(item.unit().quote()).isEqualTo("Vi skickar runt dem.");
        });
        assertThat(as(coordinator, () -> evidence.spread(subject))).isEqualTo(before);
        assertThat(as(coordinator, evidence::losses)).isEmpty();
        as(coordinator, () -> {
            coding.withdraw(sent, "Nej, ändå inte");
            return true;
        });
        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.lost()).isEqualTo("Nej, ändå inte");
            assertThat(item.returnedAt()).isNull();
        });
        assertThat(as(coordinator, evidence::losses)).hasSize(1);
    }

    @Test
    void aRemovalThatIsUndoneGivesTheKonklusionItsQuoteBack() {
        add(Set.of(sent), Stance.SUPPORTS);
        as(coordinator, () -> {
            coding.reopen(text);
            coding.remove(sent);
            return true;
        });
        assertThat(items()).singleElement().matches(Item::isLost);
        as(coordinator, () -> {
            coding.bringBack(sent);
            return true;
        });
        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.isLost()).isFalse();
            assertThat(item.returned()).isEmpty();
        });
    }

    @Test
    void consentTakenBackTakesWhoseWordsTheyWereToo() {
        add(Set.of(sent, better), Stance.SUPPORTS);
        UUID informant =
                as(coordinator, () -> texts.find(text)).orElseThrow().head().informantId();
        as(coordinator, () -> {
            informants.withdrawConsent(informant);
            return true;
        });
        assertThat(items()).hasSize(2).allMatch(Item::isLost);
        assertThat(jdbc.queryForObject(
                        "select count(*) from conclusion_evidence where informant_id = ?", Integer.class, informant))
                .isZero();
    }

    @Test
    void whatAKonklusionThatHoldsLeansOnIsChangedOnlyWithAReason() {
        add(Set.of(sent), Stance.SUPPORTS);
        UUID id = items().get(0).id();
        List<Runnable> changes =
                List.of(() -> evidence.remove(id, " "), () -> evidence.change(id, Stance.CONTRADICTS, "Nytt", ""));
        for (Runnable change : changes) {
            assertThatThrownBy(() -> as(coordinator, () -> {
                        change.run();
                        return true;
                    }))
                    .isInstanceOfSatisfying(InvalidConclusionException.class, refusal -> assertThat(refusal.problems())
                            .containsOnlyKeys("because"));
        }
        assertThat(items()).singleElement().matches(item -> item.stance() == Stance.SUPPORTS);
        as(coordinator, () -> {
            evidence.change(id, Stance.CONTRADICTS, "Nytt", "Vi läste det fel");
            return true;
        });
        assertThat(items()).singleElement().matches(item -> item.stance() == Stance.CONTRADICTS);
        assertThat(jdbc.queryForList("select detail from audit_event where subject = ?", String.class, id.toString()))
                .contains("Ändrade ett belägg till att tala emot konklusion 1: Vi läste det fel");
    }

    @Test
    void aRemovalIsTakenBackAndWhatIsUsedNoMoreIsNotChosen() {
        add(Set.of(sent), Stance.SUPPORTS);
        UUID id = items().get(0).id();
        as(coordinator, () -> {
            evidence.remove(id, "Dubblett");
            return true;
        });
        assertThat(items()).isEmpty();
        as(coordinator, () -> {
            evidence.bringBack(id);
            coding.withdraw(better, "Missförstånd");
            return true;
        });
        assertThat(items()).hasSize(1);
        assertThatThrownBy(() -> add(Set.of(better), Stance.SUPPORTS))
                .isInstanceOfSatisfying(InvalidConclusionException.class, refusal -> assertThat(refusal.problems())
                        .containsKey("units"));
        assertThatThrownBy(() -> add(Set.of(), Stance.SUPPORTS)).isInstanceOf(InvalidConclusionException.class);
        assertThatThrownBy(() ->
                        as(coordinator, () -> evidence.add(subject, Set.of(sent), Stance.SUPPORTS, "å".repeat(1001))))
                .isInstanceOfSatisfying(InvalidConclusionException.class, refusal -> assertThat(refusal.problems())
                        .containsKey("why"));
    }

    @Test
    void thePublicIsToldThatThereAreInterviewsAndNothingThatPointsToAnybody() {
        add(Set.of(sent), Stance.SUPPORTS);
        PublicBasis basis =
                as(coordinator, () -> content.now().conclusions().get(0).basis());
        assertThat(basis).isEqualTo(new PublicBasis(List.of(2025), null, null, false));
        as(coordinator, () -> publications.publish("Prov"));
        String stored = jdbc.queryForObject(
                "select content::text from conclusion_publication where association_id = ?",
                String.class,
                world.association().id());
        assertThat(stored).doesNotContain("skickar runt").doesNotContain("N1");
    }

    @Test
    void fromFivePeopleAtTwoMembersTheirNumberIsTold() {
        List<Spread.Piece> pieces = IntStream.range(0, 5)
                .mapToObj(i -> new Spread.Piece(
                        i == 4 ? Stance.CONTRADICTS : Stance.SUPPORTS,
                        new UUID(0, i),
                        new UUID(1, i % 2),
                        null,
                        2024 + i % 2))
                .toList();
        assertThat(PublicBases.basis(pieces, 5)).isEqualTo(new PublicBasis(List.of(2024, 2025), 5, 2, true));
        assertThat(PublicBases.basis(pieces.subList(0, 4), 5).informants()).isNull();
        List<Spread.Piece> oneMember = pieces.stream()
                .map(piece -> new Spread.Piece(piece.stance(), piece.informant(), new UUID(1, 0), null, 2025))
                .toList();
        assertThat(PublicBases.basis(oneMember, 5).informants()).isNull();
    }

    private int add(Set<UUID> units, Stance stance) {
        return as(coordinator, () -> evidence.add(subject, units, stance, ""));
    }

    private List<Item> items() {
        return as(coordinator, () -> evidence.of(subject));
    }

    private <T> T as(TestPerson person, Supplier<T> work) {
        return world.as(person, work);
    }
}
