package se.arshjulet.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.TestWorld;
import se.arshjulet.base.TenantContext;

/** Something that is nothing but reviewed: for the rules of reviews alone, without a request around them. */
@TestComponent
public class ReviewedThings implements AnswersUnderReview {

    static final String KIND = "TEST_SUBJECT";

    private final RuntimeService runtime;
    private final ObjectProvider<Reviews> reviews;
    private final Map<UUID, Cycle> cycles = new ConcurrentHashMap<>();

    ReviewedThings(RuntimeService runtime, ObjectProvider<Reviews> reviews) {
        this.runtime = runtime;
        this.reviews = reviews;
    }

    /** By one approval.
     * @return the id of the review */
    UUID sendIn(TestWorld world, UUID subject) {
        return sendIn(world, subject, ReviewPlan.ONE_APPROVAL);
    }

    /** In those steps.
     * @return the id of the first step */
    UUID sendIn(TestWorld world, UUID subject, ReviewPlan plan) {
        cycles.put(
                subject,
                new Cycle(
                        "Organisationsmodulen",
                        "Anna Ek",
                        plan,
                        world.coordinator().id()));
        return TenantContext.call(world.id(), () -> {
            runtime.startProcessInstanceByKey("review-cycle", subject.toString(), Map.of("subjectKind", KIND));
            return reviews.getObject().openOf(KIND, subject).orElseThrow().id();
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void lock(UUID subjectId) {
        // It has no row of its own.
    }

    @Override
    public Cycle cycle(UUID subjectId) {
        return cycles.get(subjectId);
    }

    @Override
    public Document document(UUID subjectId) {
        throw new UnsupportedOperationException("Nobody reads it");
    }

    @Override
    public List<Version> history(UUID subjectId, UUID rowKey, String questionKey) {
        return List.of();
    }
}
