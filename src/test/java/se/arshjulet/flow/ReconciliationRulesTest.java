package se.arshjulet.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.association.Member;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Party;
import se.arshjulet.flow.Reconciliation.Ending;
import se.arshjulet.flow.Reconciliation.Move;
import se.arshjulet.flow.Reconciliation.Word;
import se.arshjulet.flow.Reconciliations.State;

/** When two ends are asked, and when they have settled it. */
class ReconciliationRulesTest {

    private static final FlowPair INTO_OFFICE =
            new FlowPair(2025, FlowParty.MUNICIPALITIES, FlowParty.EMPLOYMENT_SERVICE);

    private final Member office = member("Arbetsförmedlingen", OrganisationKind.AUTHORITY, Party.STATE);
    private final Member large = member("Storby kommun", OrganisationKind.MUNICIPALITY, Party.MUNICIPALITIES);
    private final Member small = member("Åsby kommun", OrganisationKind.MUNICIPALITY, Party.MUNICIPALITIES);
    private final List<Move> moves = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        // ten per cent and five people: both must be passed
        "100, 110, false",
        "100, 112, true",
        "10, 14, false",
        "10, 15, true",
        "0, 4, false",
        "0, 5, true",
        "1000, 1100, false",
        "50, 50, false"
    })
    void bothLimitsMustBePassed(int one, int other, boolean passed) {
        assertThat(Tolerance.USUAL.isPassed(Figures.of(one, 0), Figures.of(other, 0)))
                .isEqualTo(passed);
        assertThat(Tolerance.USUAL.isPassed(Figures.of(0, other), Figures.of(0, one)))
                .isEqualTo(passed);
    }

    @Test
    void theSexesAreComparedEvenWhereTheTotalsMatchAndWhatOneCannotTellIsNot() {
        assertThat(Tolerance.USUAL.isPassed(Figures.of(60, 40), Figures.of(40, 60)))
                .isTrue();
        assertThat(Tolerance.USUAL.isPassed(
                        new Figures(Count.TOO_SMALL, Count.of(40), Count.TOO_SMALL), Figures.of(90, 90)))
                .isFalse();
        assertThat(Tolerance.USUAL.isPassed(
                        new Figures(Count.MISSING, Count.MISSING, Count.of(100)), Figures.of(50, 10)))
                .isTrue();
    }

    @Test
    void anEndHasSpokenWhenAllOfItWhoWereAskedAreApproved() {
        SampleFlows hers = new SampleFlows(office, 2025).flow("labour", "af", 50, 50);
        SampleFlows theirs = new SampleFlows(large, 2025).flow("labour", "af", 20, 20);

        assertThat(ends(Set.of(office.id(), large.id(), small.id()), hers, theirs)
                        .haveSpoken(INTO_OFFICE))
                .isFalse();
        assertThat(ends(Set.of(office.id(), large.id()), hers, theirs).haveSpoken(INTO_OFFICE))
                .isTrue();
        assertThat(ends(Set.of(office.id()), hers).haveSpoken(INTO_OFFICE)).isFalse();
        assertThat(ends(Set.of(office.id(), large.id()), hers, theirs)
                        .haveSpoken(new FlowPair(2024, INTO_OFFICE.from(), INTO_OFFICE.to())))
                .isFalse();
    }

    @Test
    void whoSpeaksOfItSettlesItAndWhereNobodyDoesAllOfThatEnd() {
        Set<UUID> asked = Set.of(office.id(), large.id(), small.id());
        SampleFlows hers = new SampleFlows(office, 2025).flow("labour", "af", 50, 50);

        assertThat(ends(
                                asked,
                                hers,
                                new SampleFlows(large, 2025).flow("labour", "af", 20, 20),
                                new SampleFlows(small, 2025))
                        .words(INTO_OFFICE))
                .extracting(Word::memberId)
                .containsExactly(large.id(), office.id());
        assertThat(ends(asked, hers, new SampleFlows(large, 2025), new SampleFlows(small, 2025))
                        .words(INTO_OFFICE))
                .extracting(Word::memberId, Word::figures)
                .containsExactly(
                        tuple(large.id(), Figures.NOBODY),
                        tuple(small.id(), Figures.NOBODY),
                        tuple(office.id(), Figures.of(50, 50)));
    }

    @Test
    void takingTheOtherEndsFiguresIsToAgree() {
        assertThat(reconciliation().ending()).isEmpty();
        propose(office, 30, 30);
        assertThat(reconciliation().ending()).isEmpty();
        moves.clear();

        propose(office, 25, 25);
        assertThat(reconciliation().ending()).contains(new Ending(State.AGREED, Figures.of(25, 25)));
    }

    @Test
    void aThirdFigureWaitsForEverybodyElse() {
        propose(office, 30, 30);
        assertThat(reconciliation().waitsFor()).extracting(Word::memberId).containsExactly(large.id(), small.id());
        propose(large, 30, 30);
        assertThat(reconciliation().ending()).isEmpty();
        assertThat(reconciliation().waitsFor()).extracting(Word::memberId).containsExactly(small.id());
        propose(small, 30, 30);
        assertThat(reconciliation().ending()).contains(new Ending(State.AGREED, Figures.of(30, 30)));
    }

    @Test
    void oneAtEachEndExplainingSettlesItAndOneAloneDoesNot() {
        assertThat(reconciliation().waitsFor()).hasSize(3);
        explain(small, "Vi räknar beslut.");
        assertThat(reconciliation().ending()).isEmpty();
        explain(large, "Vi också.");
        assertThat(reconciliation().ending()).isEmpty();
        explain(office, "Vi räknar besök.");
        assertThat(reconciliation().ending()).contains(new Ending(State.EXPLAINED, null));
    }

    @Test
    void whoProposesAfterExplainingHasNotExplainedAnyMore() {
        explain(office, "Vi räknar besök.");
        propose(office, 40, 40);
        explain(small, "Vi räknar beslut.");

        assertThat(reconciliation().ending()).isEmpty();
        // Who has explained still stands by its figures: the other end may take them.
        moves.clear();
        explain(office, "Vi räknar besök.");
        propose(large, 50, 50);
        propose(small, 50, 50);
        assertThat(reconciliation().ending()).contains(new Ending(State.AGREED, Figures.of(50, 50)));
    }

    @Test
    void aSlipOfTheFingerIsToldFromAProposal() {
        List<Figures> stated = List.of(Figures.of(30, 40), Figures.of(36, 4));

        assertThat(UnlikelyFigures.isFarFrom(stated, 33, 40)).isFalse();
        assertThat(UnlikelyFigures.isFarFrom(stated, 72, 40)).isFalse();
        assertThat(UnlikelyFigures.isFarFrom(stated, 330, 40)).isTrue();
        assertThat(UnlikelyFigures.isFarFrom(stated, 3, 40)).isTrue();
        assertThat(UnlikelyFigures.isFarFrom(stated, 33, 0)).isFalse();
        assertThat(UnlikelyFigures.isFarFrom(stated, 33, 400)).isTrue();
        assertThat(UnlikelyFigures.isFarFrom(List.of(), 33, 400)).isFalse();
        assertThat(UnlikelyFigures.isFarFrom(List.of(new Figures(Count.TOO_SMALL, Count.of(5), Count.MISSING)), 900, 5))
                .isFalse();
    }

    private void propose(Member member, int women, int men) {
        add(member, Figures.of(women, men), null);
    }

    private void explain(Member member, String words) {
        add(member, null, words);
    }

    private void add(Member member, Figures figures, String words) {
        moves.add(new Move(moves.size() + 1, member.id(), figures, words, UUID.randomUUID(), Instant.EPOCH));
    }

    private Reconciliation reconciliation() {
        return new Reconciliation(
                UUID.randomUUID(),
                INTO_OFFICE,
                State.OPEN,
                Instant.EPOCH,
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new Word(large.id(), large.name(), Side.ORIGIN, Figures.of(20, 20)),
                        new Word(small.id(), small.name(), Side.ORIGIN, Figures.of(5, 5)),
                        new Word(office.id(), office.name(), Side.DESTINATION, Figures.of(50, 50))),
                moves);
    }

    private BothEnds ends(Set<UUID> asked, SampleFlows... answers) {
        return new BothEnds(
                2025,
                List.of(office, large, small),
                asked,
                Stream.of(answers).map(SampleFlows::approved).toList());
    }

    private static Member member(String name, OrganisationKind kind, Party party) {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), name, kind, party, null, Set.of());
    }
}
