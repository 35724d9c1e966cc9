package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Member;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Party;
import se.arshjulet.coordinationmap.CollaborationMap.Level;
import se.arshjulet.coordinationmap.CollaborationPage.Apart;
import se.arshjulet.coordinationmap.CollaborationPage.Missing;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;

/** What members tell of their collaborations becomes one network. */
class CollaborationMapTest {

    private static final List<String> STRATEGIC = List.of("strategic");
    private static final List<String> OPERATIVE = List.of("operative");

    private final Member state = member("Försäkringskassan", OrganisationKind.AUTHORITY, Party.STATE);
    private final Member region = member("Region Åtta", OrganisationKind.REGION, Party.REGION);
    private final Member town = member("Ängby kommun", OrganisationKind.MUNICIPALITY, Party.MUNICIPALITIES);
    private final UUID hers = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();

    @Test
    void whatSeveralTellOfTheSameIsOneCollaboration() {
        PublishedCollaborations map = published(
                new SampleCollaborations(town).tells(theirs, "  Lokala  GRUPPEN", OPERATIVE, town, region),
                new SampleCollaborations(state).tells(hers, "Lokala gruppen", STRATEGIC, state, region));

        JointCollaboration joint = map.joint().get(0);
        assertThat(map.joint()).hasSize(1);
        assertThat(joint.name()).isEqualTo("Lokala gruppen");
        assertThat(joint.key()).isEqualTo(hers);
        assertThat(joint.levels()).containsExactly(Level.STRATEGIC, Level.OPERATIVE);
        assertThat(joint.levelText()).isEqualTo("Strategisk och operativ");
        assertThat(joint.participantText()).isEqualTo("Försäkringskassan, Ängby kommun, Region Åtta");
        assertThat(map.at(theirs)).contains(joint);
        assertThat(joint.told()).extracting(it -> it.purpose()).hasSize(2);
    }

    @Test
    void whoTellsOfItTakesPartAndWhoHasLeftDoesNot() {
        Member gone = member("Gamla kommunen", OrganisationKind.MUNICIPALITY, Party.MUNICIPALITIES);
        PublishedCollaborations map =
                published(new SampleCollaborations(town).tells(theirs, "Gruppen", OPERATIVE, region, gone));

        assertThat(map.joint().get(0).participants())
                .extracting(it -> it.name())
                .containsExactly("Ängby kommun", "Region Åtta");
    }

    @Test
    void theGapsAreThosePairsThatNeverMeetAndWhatMembersSayThatTheyMiss() {
        CollaborationPage page = page(
                new SampleCollaborations(state).tells(hers, "Teamet", STRATEGIC, state, region),
                new SampleCollaborations(region),
                new SampleCollaborations(town).misses("Ett forum om unga.\nMed regionen."));

        assertThat(page.apart())
                .containsExactly(
                        new Apart("Försäkringskassan", "Ängby kommun"), new Apart("Region Åtta", "Ängby kommun"));
        assertThat(page.missing()).containsExactly(new Missing("Ängby kommun", "Ett forum om unga.\nMed regionen."));
        assertThat(page.count()).isEqualTo("Ett samarbete");
        assertThat(page.matrix().get(0).shared()).containsExactly(null, 1, 0);
    }

    @Test
    void whoMissesNothingAfterAllHasNoGap() {
        PublishedCollaborations map = published(new SampleCollaborations(town)
                .misses("Något")
                .put(AnswerKey.NO_ROW, "missing", new AnswerValue.YesNo(false)));

        assertThat(map.missing()).isEmpty();
    }

    @Test
    void levelsAreToldInASentence() {
        assertThat(page(new SampleCollaborations(town)
                                .tells(UUID.randomUUID(), "Ett", STRATEGIC, town)
                                .tells(UUID.randomUUID(), "Två", OPERATIVE, town)
                                .tells(UUID.randomUUID(), "Tre", OPERATIVE, town)
                                .tells(UUID.randomUUID(), "Fyra", List.of("strategic", "operative"), town))
                        .levels())
                .isEqualTo("Ett är strategiskt, två operativa och ett båda delarna.");
    }

    @Test
    void whatIsLookedForMustFitInEveryPart() {
        PublishedCollaborations map = published(
                new SampleCollaborations(state).tells(hers, "Teamet", STRATEGIC, state, region),
                new SampleCollaborations(town).tells(theirs, "Gruppen", OPERATIVE, town));
        JointCollaboration team = map.at(hers).orElseThrow();

        assertThat(CollaborationFilter.of("teamet REGION", null, null, null).fits(team))
                .isTrue();
        assertThat(CollaborationFilter.of("teamet ängby", null, null, null).fits(team))
                .isFalse();
        assertThat(CollaborationFilter.of("", region.id(), "strategic", "Unga vuxna")
                        .fits(team))
                .isTrue();
        assertThat(CollaborationFilter.of("", town.id(), "", "").fits(team)).isFalse();
        assertThat(CollaborationFilter.of("", null, "operative", "").fits(team)).isFalse();
        assertThat(CollaborationFilter.of(null, null, "påhittad", null).isEmpty())
                .isTrue();
    }

    @Test
    void neitherTheNoteNorTheAgreementsFileFollowsAlong() throws Exception {
        SampleCollaborations answers = new SampleCollaborations(town)
                .tells(theirs, "Gruppen", OPERATIVE, town)
                .put(theirs, "agreement", new AnswerValue.Attachment(UUID.randomUUID(), "HEMLIG.pdf", 10))
                .put(AnswerKey.NO_ROW, "note", new AnswerValue.Text("FÖRTROLIGT"));

        assertThat(JsonMapper.builder().addModule(new JavaTimeModule()).build().writeValueAsString(build(answers)))
                .contains("Gruppen")
                .doesNotContain("FÖRTROLIGT", "HEMLIG");
    }

    @Test
    void theSameSaidAnotherYearIsNoChange() {
        CollaborationMap map = build(new SampleCollaborations(town).tells(theirs, "Gruppen", OPERATIVE, town));

        assertThat(map.items().get(0).dateless().updated()).isEqualTo(Instant.EPOCH);
        assertThat(map.items().get(0).dateless())
                .isEqualTo(map.items().get(0).dateless().dateless());
    }

    private CollaborationPage page(SampleCollaborations... answers) {
        return new CollaborationPage(published(answers), CollaborationFilter.of(null, null, null, null));
    }

    private PublishedCollaborations published(SampleCollaborations... answers) {
        AssociationInfo association = new AssociationInfo(UUID.randomUUID(), "provet", "Förbundet", false);
        Head head = new Head(UUID.randomUUID(), association.id(), MapModule.COLLABORATION, 1, SampleAnswers.APPROVED);
        return new PublishedCollaborations(new Publication<>(association, head, build(answers), List.of()));
    }

    private CollaborationMap build(SampleCollaborations... answers) {
        return new CollaborationMapBuilder(List.of(town, region, state))
                .build(List.of(answers).stream()
                        .map(SampleCollaborations::approved)
                        .toList());
    }

    private static Member member(String name, OrganisationKind kind, Party party) {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), name, kind, party, null, Set.of());
    }
}
