package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.association.Member;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Party;
import se.arshjulet.coordinationmap.MapComparison.ComparedItem;
import se.arshjulet.coordinationmap.MapComparison.ComparedMember;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.coordinationmap.WorkingMap.Status;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.statistics.Sex;

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
    void tellsFromWhatToWhat() {
        OrganisationMap published = map(units(kept));
        OrganisationMap approved = map(units(kept)
                .text(kept, "name", "Ett nytt namn")
                .text(
                        kept,
                        "mission",
                        "Ett helt nytt uppdrag som är så långt att man hellre läser det för sig, i lugn och ro.")
                .put(kept, "targetGroups", new AnswerValue.Choices(List.of("young-adults", "sick-leave"), List.of())));

        List<Difference> differences =
                compare(published, approved, approved).items().get(0).differences();

        assertThat(differences)
                .extracting(Difference::words)
                .containsExactly(
                        "Namn: från Enhet " + kept + " till Ett nytt namn",
                        "Texten om uppdrag är ändrad",
                        "För vem: nytt Sjukskrivna, Unga vuxna");
        assertThat(differences.get(1).before()).startsWith("Enhet " + kept + " ger stöd");
        assertThat(differences.get(1).after()).startsWith("Ett helt nytt uppdrag");
    }

    @Test
    void whatIsSaidNoMoreAndWhatWasNotSaidBeforeIsToldAsSuch() {
        assertThat(Difference.between(
                        List.of(Fact.of("Möts", "Varje månad"), Fact.of("Deltar", List.of("Åsby", "Sjöby"))),
                        List.of(Fact.of("Deltar", List.of("Sjöby")), Fact.of("Slag", "Projekt"))))
                .extracting(Difference::words)
                .containsExactly(
                        "Deltar: borttaget Åsby", "Slag: Projekt (stod inte förut)", "Möts: Varje månad (borttaget)");
    }

    /** What is compared is what two publications say: of a count that both withhold there is nothing to tell, however it has changed. */
    @Test
    void aCountThatIsWithheldIsAWordBeforeAndAfter() {
        StatisticsMap before =
                counted(figure("Storby", CountStatus.SUPPRESSED, null), figure("Sjöby", CountStatus.SHOWN, 40));
        StatisticsMap same =
                counted(figure("Storby", CountStatus.SUPPRESSED, null), figure("Sjöby", CountStatus.SHOWN, 45));
        StatisticsMap shown =
                counted(figure("Storby", CountStatus.SHOWN, 7), figure("Sjöby", CountStatus.SUPPRESSED, null));

        assertThat(HistoryPage.changes(before, same).get(0).differences())
                .extracting(Difference::words)
                .containsExactly("2025 Sjöby, kvinnor: från 40 till 45");
        assertThat(HistoryPage.changes(before, shown).get(0).differences())
                .extracting(Difference::words)
                .containsExactly(
                        "2025 Storby, kvinnor: från undertryckt till 7",
                        "2025 Sjöby, kvinnor: från 40 till undertryckt");
        assertThat(HistoryPage.changes(before, before)).isEmpty();
    }

    /** Only how it was worked out has changed, and no page says anything else: whoever reads the history sees no change. */
    @Test
    void whatNoPageSaysIsNoChange() {
        MapFigure figure = figure("Storby", CountStatus.SUPPRESSED, null);
        MapFigure workedOut =
                new MapFigure(2025, null, "Storby", Sex.WOMEN, "", CountStatus.SUPPRESSED, null, "", List.of("annan"));

        assertThat(HistoryPage.changes(counted(figure), counted(workedOut))).isEmpty();
    }

    private StatisticsMap counted(MapFigure... figures) {
        return new StatisticsMap(
                List.of(new MapMember(town.id(), town.name(), null, null, null)),
                List.of(new MapMeasure(
                        kept,
                        town.id(),
                        "Deltagare",
                        "deltagare",
                        "",
                        "personer",
                        StatisticsMap.Kind.PEOPLE,
                        null,
                        "",
                        StatisticsMap.Origin.ANSWERS,
                        List.of(),
                        null,
                        List.of(figures),
                        Instant.EPOCH)));
    }

    private static MapFigure figure(String place, CountStatus status, Integer value) {
        return new MapFigure(
                2025,
                null,
                place,
                Sex.WOMEN,
                "",
                status,
                value == null ? null : BigDecimal.valueOf(value),
                "",
                List.of());
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
