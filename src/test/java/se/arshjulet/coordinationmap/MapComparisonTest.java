package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.association.Member;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Party;
import se.arshjulet.coordinationmap.MapComparison.ComparedItem;
import se.arshjulet.coordinationmap.MapComparison.ComparedMember;
import se.arshjulet.coordinationmap.WorkingMap.Status;
import se.arshjulet.form.AnswerKey;

class MapComparisonTest {

    private final Member town = new Member(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Ängby kommun",
            OrganisationKind.MUNICIPALITY,
            Party.MUNICIPALITIES,
            null,
            Set.of());
    private final UUID kept = UUID.randomUUID();
    private final UUID gone = UUID.randomUUID();
    private final UUID added = UUID.randomUUID();

    @Test
    void tellsNewChangedAndRemovedFromPublished() {
        OrganisationMap published = map(units(kept, gone));
        OrganisationMap approved = map(units(kept, added).text(kept, "mission", "Ett nytt uppdrag"));

        assertThat(compare(published, approved, new OrganisationMap(List.of(), List.of()))
                        .items())
                .extracting(it -> it.item().key(), ComparedItem::status, ComparedItem::approved)
                .containsExactly(
                        tuple(kept, Status.CHANGED, true),
                        tuple(added, Status.NEW, true),
                        tuple(gone, Status.REMOVED, true));
    }

    @Test
    void knowsWhatIsSentInButNotApproved() {
        OrganisationMap published = map(units(kept, gone));

        assertThat(compare(published, published, map(units(kept, added))).items())
                .extracting(it -> it.item().key(), ComparedItem::status, ComparedItem::approved)
                .containsExactly(
                        tuple(kept, Status.PUBLISHED, true),
                        tuple(added, Status.NEW, false),
                        tuple(gone, Status.REMOVED, false));
    }

    @Test
    void marksAMemberWhoseOwnAnswersHaveChanged() {
        OrganisationMap published = map(units(kept));
        OrganisationMap underWay = map(units(kept).text(AnswerKey.NO_ROW, "memberMission", "Något annat"));

        assertThat(compare(published, published, underWay).status()).isEqualTo(Status.CHANGED);
        assertThat(compare(published, published, underWay).approved()).isFalse();
        assertThat(compare(published, published, published).status()).isEqualTo(Status.PUBLISHED);
    }

    private static ComparedMember compare(
            OrganisationMap published, OrganisationMap approved, OrganisationMap underWay) {
        return new MapComparison(published, approved, underWay).members().get(0);
    }

    private OrganisationMap map(SampleAnswers answers) {
        return new OrganisationMapBuilder(List.of(town)).build(List.of(answers.approved()));
    }

    private SampleAnswers units(UUID... keys) {
        SampleAnswers answers = new SampleAnswers(town);
        for (UUID key : keys) {
            answers.unit(key, "Enhet " + key, null, List.of(), List.of());
        }
        return answers;
    }
}
