package se.arshjulet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import se.arshjulet.annualwheel.BrokenStarter;
import se.arshjulet.appendix.AskedInsatser;
import se.arshjulet.coding.CodedTexts;
import se.arshjulet.conclusion.FollowedUp;
import se.arshjulet.coordinationmap.LargeMap;
import se.arshjulet.datarequest.ApprovedAtOnce;
import se.arshjulet.datarequest.AtOnce;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.LargeRounds;
import se.arshjulet.flow.OpenReconciliation;
import se.arshjulet.horizon.GivenTips;
import se.arshjulet.interview.InterviewUnderWay;
import se.arshjulet.journeys.BusyAssociations;
import se.arshjulet.journeys.MapStory;
import se.arshjulet.machinery.BrokenSteps;
import se.arshjulet.machinery.process.ChangedModels;
import se.arshjulet.review.ReviewedThings;
import se.arshjulet.statistics.GivenMeasures;
import se.arshjulet.trend.WatchedHorizon;

/**
 * A test against the whole application, started once for all of them: PostgreSQL, process engine, web server and an SMTP
 * server of its own. Nothing is wiped between tests: each makes an association of its own ({@link TestWorld}). The clock
 * goes back to the system's time after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestServers.class)
@Import({
    TestWorlds.class,
    ReviewedThings.class,
    TestMail.class,
    SqlCount.class,
    ManyMembers.class,
    DataRequests.class,
    AtOnce.class,
    ApprovedAtOnce.class,
    AskedInsatser.class,
    LargeRounds.class,
    FollowedUp.class,
    OpenReconciliation.class,
    InterviewUnderWay.class,
    BrokenSteps.class,
    BrokenStarter.class,
    ChangedModels.class,
    GivenMeasures.class,
    GivenTips.class,
    MapStory.class,
    WatchedHorizon.class,
    CodedTexts.class,
    BusyAssociations.class,
    LargeMap.class
})
@ExtendWith(TimeReset.class)
public @interface IntegrationTest {}
