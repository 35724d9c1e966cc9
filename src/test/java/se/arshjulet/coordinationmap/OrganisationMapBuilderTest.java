package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.association.Member;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Party;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;

class OrganisationMapBuilderTest {

    private final Member town = member("Ängby kommun", OrganisationKind.MUNICIPALITY, Party.MUNICIPALITIES);
    private final Member state = member("Försäkringskassan", OrganisationKind.AUTHORITY, Party.STATE);
    private final Member county = member("Länsstyrelsen", OrganisationKind.CO_OPTED, null);
    private final UUID office = UUID.randomUUID();
    private final UUID centre = UUID.randomUUID();

    @Test
    void readsCodesAsLabelsAndOwnWordsAsTheyStand() {
        SampleAnswers answers = new SampleAnswers(town)
                .unit(office, "Socialkontoret", null, List.of("young-adults"), List.of("social"))
                .put(
                        office,
                        "targetGroups",
                        new AnswerValue.Choices(List.of("young-adults"), List.of("Ungdomar på glid")));

        MapUnit unit = build(answers).units().get(0);

        assertThat(unit.targetGroups()).containsExactly("Unga vuxna", "Ungdomar på glid");
        assertThat(unit.areas()).containsExactly("Försörjningsstöd och socialtjänst");
        assertThat(unit.workingMethods()).containsExactly("Motiverande samtal", "Samordnad individuell plan (SIP)");
        assertThat(unit.contact())
                .isEqualTo(new MapContact("Mottagningen", "013-65 43 21", "mottagning@medlem.example"));
        assertThat(unit.updated()).isEqualTo(SampleAnswers.APPROVED);
    }

    @Test
    void keepsEachUnitBeforeThoseUnderIt() {
        SampleAnswers answers = new SampleAnswers(town)
                .unit(centre, "Arbetscentrum", office, List.of(), List.of())
                .unit(office, "Socialkontoret", null, List.of(), List.of());

        assertThat(build(answers).units())
                .extracting(MapUnit::name, MapUnit::parent)
                .containsExactly(tuple("Socialkontoret", null), tuple("Arbetscentrum", office));
    }

    @Test
    void neverTakesTheNoteThatIsForTheCoordinatorOnly() throws Exception {
        SampleAnswers answers =
                new SampleAnswers(town).note("FÖRTROLIGT").unit(office, "Socialkontoret", null, List.of(), List.of());

        assertThat(JsonMapper.builder().addModule(new JavaTimeModule()).build().writeValueAsString(build(answers)))
                .contains("Socialkontoret")
                .doesNotContain("FÖRTROLIGT");
    }

    @Test
    void takesTheMembersOwnMissionAndContact() {
        MapMember member = build(new SampleAnswers(town)).members().get(0);

        assertThat(member.mission()).isEqualTo("Ängby kommun hjälper människor tillbaka till arbete.");
        assertThat(member.contact()).isEqualTo(new MapContact("Växeln", "013-12 34 56", "vaxel@medlem.example"));
        assertThat(member.party()).isEqualTo("MUNICIPALITIES");
    }

    @Test
    void standsInTheOrderOfPartiesWithTheCoOptedLast() {
        assertThat(new OrganisationMapBuilder(List.of(town, state, county))
                        .build(List.of(
                                new SampleAnswers(county).approved(),
                                new SampleAnswers(town).approved(),
                                new SampleAnswers(state).approved()))
                        .members())
                .extracting(MapMember::name)
                .containsExactly("Försäkringskassan", "Ängby kommun", "Länsstyrelsen");
    }

    @Test
    void leavesOutWhoHasLeftTheAssociation() {
        assertThat(new OrganisationMapBuilder(List.of(state))
                        .build(List.of(new SampleAnswers(town).approved()))
                        .members())
                .isEmpty();
    }

    @Test
    void givesAUnitThatHasNoNameYetSomethingToBeCalled() {
        SampleAnswers answers = new SampleAnswers(town)
                .unit(office, "", null, List.of(), List.of())
                .put(AnswerKey.NO_ROW, "memberContact", new AnswerValue.Contact("", " ", ""));

        assertThat(build(answers).units().get(0).name()).isEqualTo("Enhet utan namn");
        assertThat(build(answers).members().get(0).contact()).isEqualTo(new MapContact(null, null, null));
    }

    private OrganisationMap build(SampleAnswers answers) {
        return new OrganisationMapBuilder(List.of(town, state, county)).build(List.of(answers.approved()));
    }

    private static Member member(String name, OrganisationKind kind, Party party) {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), name, kind, party, null, Set.of());
    }
}
