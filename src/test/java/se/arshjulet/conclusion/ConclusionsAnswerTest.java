package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.arshjulet.conclusion.ConclusionPublications.PublicAction;
import se.arshjulet.conclusion.ConclusionPublications.PublicConclusion;
import se.arshjulet.conclusion.ConclusionPublications.PublicStatus;

class ConclusionsAnswerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void everyKonklusionIsAccountedFor() {
        ConclusionsAnswer answer = answer(
                ConclusionStatus.BETTER,
                ConclusionStatus.BETTER,
                ConclusionStatus.WORSE,
                ConclusionStatus.SAME,
                ConclusionStatus.CANNOT_SAY,
                ConclusionStatus.NO_LONGER,
                null);

        assertThat(answer.followed()).isEqualTo("sju konklusioner");
        assertThat(answer.standing())
                .isEqualTo(
                        "I uppföljningen 2026 var läget bättre för två, sämre för en, oförändrat för en och gick inte"
                                + " att bedöma för en. En bedömdes inte längre vara aktuell. En följdes inte upp då.");
    }

    @Test
    void whatIsAlikeForAllIsSaidOfAll() {
        assertThat(answer(ConclusionStatus.SAME, ConclusionStatus.SAME).standing())
                .isEqualTo("I uppföljningen 2026 var läget oförändrat för båda.");
        assertThat(answer(ConclusionStatus.CANNOT_SAY, ConclusionStatus.CANNOT_SAY)
                        .standing())
                .isEqualTo("I uppföljningen 2026 gick läget inte att bedöma för båda.");
        assertThat(answer(ConclusionStatus.WORSE).standing())
                .isEqualTo("I uppföljningen 2026 var läget sämre för den.");
    }

    @Test
    void whereNothingIsFollowedUpItSaysSo() {
        assertThat(new ConclusionsAnswer(List.of(story(1, null)), null).standing())
                .isEqualTo("Ingen uppföljning är gjord än.");
        assertThat(new ConclusionsAnswer(List.of(story(1, null)), 2026).standing())
                .isEqualTo("Ingen av dem följdes upp 2026.");
        assertThat(new ConclusionsAnswer(List.of(), null).followed()).isEqualTo("inga konklusioner just nu");
    }

    @Test
    void oneThatCameAfterTheFollowUpWasNotLeftOutOfIt() {
        ConclusionStory newer = story(2, LocalDate.of(2027, 1, 1), null);
        assertThat(new ConclusionsAnswer(List.of(story(1, ConclusionStatus.SAME), newer), 2026).standing())
                .isEqualTo("I uppföljningen 2026 var läget oförändrat för en. En har kommit till sedan dess.");
    }

    @Test
    void anActionThatAnswersToSeveralCountsOnceAndWhatIsLateIsCounted() {
        PublicAction late = action(ActionState.UNDER_WAY, TODAY.minusDays(1));
        PublicAction today = action(ActionState.PLANNED, TODAY);
        PublicAction done = action(ActionState.DONE, TODAY.minusYears(1));

        assertThat(new ConclusionsAnswer(List.of(story(1, null, late, today, done), story(2, null, late)), null)
                        .doings())
                .isEqualTo("Två åtgärder är planerade eller pågår. En av dem är försenad.");
        assertThat(new ConclusionsAnswer(List.of(story(1, null, late)), null).doings())
                .isEqualTo("En åtgärd är planerad eller pågår. Den är försenad.");
        assertThat(new ConclusionsAnswer(List.of(story(1, null, done)), null).doings())
                .isEqualTo("Ingen åtgärd är planerad eller pågår.");
    }

    private static ConclusionsAnswer answer(ConclusionStatus... statuses) {
        return new ConclusionsAnswer(
                IntStream.range(0, statuses.length)
                        .mapToObj(i -> story(i + 1, statuses[i]))
                        .toList(),
                2026);
    }

    private static ConclusionStory story(int number, ConclusionStatus status, PublicAction... actions) {
        return story(number, LocalDate.of(2019, 1, 1), status, actions);
    }

    private static ConclusionStory story(
            int number, LocalDate since, ConclusionStatus status, PublicAction... actions) {
        return new ConclusionStory(
                new PublicConclusion(
                        UUID.randomUUID(),
                        number,
                        "Bortsortering",
                        "",
                        List.of(),
                        since,
                        null,
                        null,
                        "",
                        List.of(),
                        List.of(),
                        status == null
                                ? List.of()
                                : List.of(new PublicStatus(2026, status, false, 1, "", TODAY, "§ 1", List.of())),
                        Arrays.asList(actions),
                        List.of(),
                        List.of(),
                        null),
                TODAY,
                Map.of());
    }

    private static PublicAction action(ActionState state, LocalDate dueOn) {
        return new PublicAction(UUID.randomUUID(), 2026, "Samsyn", "", "Kansliet", "", dueOn, state, "");
    }
}
