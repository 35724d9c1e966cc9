package se.arshjulet.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.association.Member;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Party;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.form.AnswerValue;

/** What answers to the form say of flows, and which of them two parties can know. */
class FlowAnswersTest {

    private final Member office = member("Arbetsförmedlingen", OrganisationKind.AUTHORITY, Party.STATE);
    private final Member insurance = member("Försäkringskassan", OrganisationKind.AUTHORITY, Party.STATE);
    private final Member large = member("Storby kommun", OrganisationKind.MUNICIPALITY, Party.MUNICIPALITIES);
    private final Member small = member("Åsby kommun", OrganisationKind.MUNICIPALITY, Party.MUNICIPALITIES);
    private final UUID row = UUID.randomUUID();

    @Test
    void aMissingCountIsNotZeroAndOneTooSmallToTellIsNeither() {
        MemberAnswers answers = new SampleFlows(office, 2025)
                .flow(row, "fk", "af", 3, 20)
                .tooFewWomen(row)
                .approved();

        Figures figures = FlowAnswers.flows(answers).get(0).figures();
        assertThat(figures.women()).isEqualTo(Count.TOO_SMALL);
        assertThat(figures.men()).isEqualTo(Count.of(20));
        assertThat(figures.total()).isEqualTo(Count.TOO_SMALL);
        assertThat(Count.sum(List.of(Count.TOO_SMALL, Count.MISSING, Count.of(2))))
                .isEqualTo(Count.MISSING);
        assertThat(Count.sum(List.of(Count.of(0), Count.of(2)))).isEqualTo(Count.of(2));
    }

    @Test
    void ownWordsAreAPlaceWhicheverWayTheyAreWritten() {
        MemberAnswers answers = new SampleFlows(office, 2025)
                .flow(row, "fk", "af", 1, 1)
                .put(row, "origin", new AnswerValue.Choices(List.of(), List.of(" Folkhögskolan  i Storby")))
                .approved();

        FlowPlace place = FlowAnswers.flows(answers).get(0).origin();
        assertThat(place.code()).isNull();
        assertThat(place.id()).isEqualTo(new FlowPlace(null, "folkhögskolan i storby").id());
        assertThat(FlowParty.of(place)).isEmpty();
    }

    @Test
    void whatIsSaidInConfidenceStaysBehind() {
        StatedWaiting waiting = FlowAnswers.waiting(new SampleFlows(office, 2025)
                        .waits(6, "Bussen går inte.")
                        .approved())
                .orElseThrow();

        assertThat(waiting.weeks()).isEqualTo(6);
        assertThat(waiting.toString()).contains("Bussen").doesNotContain("förtroende");
        assertThat(FlowAnswers.waiting(new SampleFlows(office, 2025).approved()))
                .isEmpty();
    }

    @Test
    void theMunicipalitiesAreOneSideAndAThirdPartyIsNone() {
        FlowPair pair = new FlowPair(2025, FlowParty.MUNICIPALITIES, FlowParty.EMPLOYMENT_SERVICE);
        PairedFlow flow = paired(
                        new SampleFlows(office, 2025).flow("labour", "af", 17, 33),
                        new SampleFlows(large, 2025).flow("labour", "af", 15, 30),
                        new SampleFlows(small, 2025).flow("social", "af", 2, 3),
                        new SampleFlows(insurance, 2025).flow("labour", "af", 900, 900),
                        new SampleFlows(small, 2024).flow("labour", "af", 1, 1))
                .get(pair);

        assertThat(flow.sum(Side.ORIGIN)).isEqualTo(Figures.of(17, 33));
        assertThat(flow.sum(Side.DESTINATION)).isEqualTo(Figures.of(17, 33));
        assertThat(flow.agrees()).isTrue();
        assertThat(flow.byMember(Side.ORIGIN)).containsEntry(small.id(), Figures.of(2, 3));
    }

    @Test
    void aWayWithinAPartyOrOutOfThemAllIsNobodyElsesToKnow() {
        assertThat(List.of(
                        new SampleFlows(large, 2025).flow("social", "labour", 17, 33),
                        new SampleFlows(large, 2025).flow("labour", "work", 17, 33)))
                .allSatisfy(answers -> assertThat(paired(answers)).isEmpty());
    }

    private Map<FlowPair, PairedFlow> paired(SampleFlows... answers) {
        return PairedFlow.of(
                Stream.of(answers)
                        .flatMap(it -> FlowAnswers.flows(it.approved()).stream())
                        .toList(),
                List.of(office, insurance, large, small));
    }

    private static Member member(String name, OrganisationKind kind, Party party) {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), name, kind, party, null, Set.of());
    }
}
