package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.review.AnswersUnderReview;
import se.arshjulet.review.AnswersUnderReview.Change;
import se.arshjulet.review.AnswersUnderReview.Document;
import se.arshjulet.review.Reviews;

@IntegrationTest
@Import(DataRequests.class)
class ReviewedAssignmentTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private AssignmentReviewSubject subject;

    @Autowired
    private Reviews reviews;

    private TestWorld world;
    private Member member;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        member = world.member("Ängby kommun");
    }

    private UUID sentIn(String title, String words) {
        UUID round = requests.started(world, requests.plan(world, title, 30, 14));
        UUID assignment = requests.assignment(world, round, member).id();
        requests.submitted(world, assignment, member, words);
        return assignment;
    }

    private Document read(UUID assignment) {
        return world.as(world.coordinator(), () -> subject.document(assignment));
    }

    @Test
    void theFirstYearHasNothingToCompareWith() {
        Document document = read(sentIn("Organisationsmodulen 2025", "Vi samordnar."));
        assertThat(document.title()).isEqualTo("Organisationsmodulen 2025");
        assertThat(document.memberName()).isEqualTo("Ängby kommun");
        assertThat(document.submittedBy())
                .isEqualTo(world.representative(member).name());
        assertThat(document.onBehalfOf()).isNull();
        assertThat(document.previousLabel()).isNull();
        assertThat(document.parts())
                .extracting(AnswersUnderReview.Part::heading)
                .contains("Arbetsmarknadsenheten");
    }

    @Test
    void theYearAfterShowsWhatHasChangedSinceTheLastApproved() {
        UUID first = sentIn("Organisationsmodulen 2025", "Vi samordnar.");
        UUID review = world.as(
                world.coordinator(),
                () -> reviews.openOf(Assignments.KIND, first).orElseThrow().id());
        world.as(world.coordinator(), () -> reviews.approve(review, false));
        Document document = read(sentIn("Organisationsmodulen 2026", "Vi samordnar tidigare."));
        assertThat(document.previousLabel()).isEqualTo("Organisationsmodulen 2025");
        assertThat(document.parts().get(0).items().get(0)).satisfies(mission -> {
            assertThat(mission.change()).isEqualTo(Change.CHANGED);
            assertThat(mission.previous()).isEqualTo("Vi samordnar.");
            assertThat(mission.answer()).isEqualTo("Vi samordnar tidigare.");
        });
        // What was approved is read beside what came before it, not beside itself.
        assertThat(read(first).previousLabel()).isNotEqualTo("Organisationsmodulen 2025");
    }

    @Test
    void aReviewerReadsItTheRepresentativeAndStrangersDoNot() {
        UUID assignment = sentIn("Organisationsmodulen 2025", "Vi samordnar.");
        TestPerson reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        assertThat(world.as(reviewer, () -> subject.document(assignment)).parts())
                .isNotEmpty();
        assertThatThrownBy(() -> world.as(world.representative(member), () -> subject.document(assignment)))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld other = worlds.create();
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> subject.document(assignment)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
