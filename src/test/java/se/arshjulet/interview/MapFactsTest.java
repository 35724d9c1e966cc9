package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.interview.MapFacts.Field;
import se.arshjulet.interview.MapFacts.Place;

/** What is said in an interview and belongs on the map goes into the member's answers, for its representative to confirm. */
@IntegrationTest
class MapFactsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private MapFacts facts;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private Member region;
    private UUID interview;
    private UUID assignment;

    @BeforeEach
    void aMemberThatIsAskedAndInterviewed() {
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        world = worlds.create();
        region = world.member("Region Åtta");
        interview = interviewed.interview(
                world, interviewed.round(world, "Intervjuer", 2026), interviewed.informant(world, region, "Ada Ek"));
        UUID request = requests.started(world, requests.plan(world, "Organisationsmodulen 2026", 30, 14));
        assignment = requests.assignment(world, request, region).id();
    }

    @Test
    void aFactStandsOnBehalfWithItsSourceAndNothingOfWhoSaidIt() {
        Field field = field("memberMission");
        as(() -> facts.put(interview, assignment, field.rowKey(), field.questionKey(), "Vi tar emot från vuxenpsyk."));
        GivenAnswer given = given();
        assertThat(given.origin()).isEqualTo(AnswerOrigin.ON_BEHALF);
        assertThat(given.source()).startsWith("Intervju ").doesNotContain("N1");
        as(() -> facts.put(interview, assignment, field.rowKey(), field.questionKey(), "Och från primärvården."));
        assertThat(field("memberMission").stands()).isEqualTo("Vi tar emot från vuxenpsyk.\n\nOch från primärvården.");
    }

    @Test
    void onlyTheInformantsOwnMemberIsOffered() {
        assertThat(places()).extracting(Place::assignmentId).containsExactly(assignment);
    }

    @Test
    void everyRefusalSaysWhy() {
        Field field = field("memberMission");
        assertProblem("fact", () -> facts.put(interview, assignment, field.rowKey(), field.questionKey(), " "));
        assertProblem("question", () -> facts.put(interview, assignment, field.rowKey(), "nothing", "Något"));
        assertProblem(
                "fact",
                () -> facts.put(interview, assignment, field.rowKey(), field.questionKey(), "x".repeat(100_000)));
        assertThat(given()).isNull();
        requests.submitted(world, assignment, region, "Inskickat");
        assertThatThrownBy(() ->
                        as(() -> facts.put(interview, assignment, field.rowKey(), field.questionKey(), "För sent")))
                .isInstanceOf(StaleInterviewException.class);
        assertThatThrownBy(() -> world.as(world.representative(region), () -> facts.places(interview)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertProblem(String field, Runnable work) {
        assertThatThrownBy(() -> as(work))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsKey(field));
    }

    private List<Place> places() {
        return as(() -> facts.places(interview));
    }

    private Field field(String question) {
        return places().get(0).fields().stream()
                .filter(field -> field.questionKey().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private GivenAnswer given() {
        return as(() -> assignments.open(assignment))
                .answers()
                .at(AnswerKey.of("memberMission"))
                .orElse(null);
    }

    private void as(Runnable work) {
        world.as(world.coordinator(), work);
    }

    private <T> T as(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }
}
