package se.arshjulet.journeys;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.base.MovableClock;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.FollowUpDriving;
import se.arshjulet.conclusion.FollowUpParts;
import se.arshjulet.conclusion.FollowedUp;
import se.arshjulet.review.Reviews;

/** A follow-up, an act at a time. Between two acts everything that is known of it is in the database. */
final class FollowUpScene implements Scene {

    /** More than a launch takes in one transaction. */
    static final int MEMBERS = 60;

    private static final String SLUG = "test-1";
    private static final String REVIEWER = "granskare";

    private final TestWorlds worlds;
    private final FollowedUp story;
    private final FollowUpDriving driving;
    private final FollowUpParts parts;
    private final Reviews reviews;
    private final MovableClock clock;

    private FollowUpScene(ApplicationContext application) {
        worlds = application.getBean(TestWorlds.class);
        story = application.getBean(FollowedUp.class);
        driving = application.getBean(FollowUpDriving.class);
        parts = application.getBean(FollowUpParts.class);
        reviews = application.getBean(Reviews.class);
        clock = application.getBean(MovableClock.class);
    }

    public static void main(String[] arguments) throws IOException {
        Scene.serve(arguments, FollowUpScene::new, FollowedUp.class);
    }

    @Override
    public String play(String act) {
        switch (act) {
            case "put the people in place" -> put();
            case "start" -> start();
            case "answer" -> story.allAnswered(world(), ConclusionStatus.SAME);
            case "propose" -> story.proposed(world(), year(), ConclusionStatus.SAME, "Som förut");
            case "comment and approve" -> commentAndApprove();
            case "decide" -> story.decided(world(), world().coordinator(), year(), "§ 12", false);
            default -> clock.move(Duration.parse(act));
        }
        return clock.instant().toString();
    }

    private void put() {
        TestWorld world = worlds.create(MEMBERS);
        world.person("Gra Nskare", REVIEWER, Role.REVIEWER);
        world.person("Sty Relse", "styrelse", Role.READER);
        story.conclusions(world, "Begränsade resurser", "Bristande samsyn");
    }

    /** Does not wait until the members have been asked. */
    private void start() {
        TestWorld world = world();
        world.as(world.coordinator(), () -> driving.start(story.plan(world, year())));
    }

    private void commentAndApprove() {
        TestWorld world = world();
        UUID step = story.sheet(world, year()).stepId();
        world.as(world.known(REVIEWER, Role.REVIEWER), () -> {
            parts.comment(step, FollowUpParts.OF_ALL, "Stämmer med vår bild");
            reviews.approve(story.review(world, year()).id(), false);
        });
    }

    private TestWorld world() {
        return worlds.again(SLUG);
    }

    private int year() {
        return 2026;
    }
}
