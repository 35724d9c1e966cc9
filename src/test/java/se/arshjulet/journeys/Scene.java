package se.arshjulet.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.arshjulet.ArshjuletApplication;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.task.Tasks;

/**
 * The whole application in a process of its own, to be killed. The first time on a folder it makes an association of many
 * members and asks them all; what a test must know of it stands in a file beside the database.
 */
public final class Scene {

    static final String FACTS = "facts";
    static final int MEMBERS = 24;

    private Scene() {}

    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext application =
                new SpringApplication(ArshjuletApplication.class, TestWorlds.class, DataRequests.class).run(arguments);
        Path facts = Path.of(application.getEnvironment().getRequiredProperty("arshjulet.data"), FACTS);
        if (!Files.exists(facts)) {
            Path draft = facts.resolveSibling(FACTS + ".new");
            Files.writeString(draft, set(application));
            Files.move(draft, facts);
        }
    }

    private static String set(ConfigurableApplicationContext application) {
        TestWorld world = application.getBean(TestWorlds.class).create(MEMBERS);
        DataRequests requests = application.getBean(DataRequests.class);
        var round = requests.started(world, requests.plan(world, "Organisationsmodulen", 30, 14));
        var member = world.members().get(0);
        var assignment = requests.assignment(world, round, member);
        var task = world.as(world.coordinator(), () -> application
                .getBean(Tasks.class)
                .ofSubject(Assignments.KIND, assignment.id())
                .orElseThrow());
        return world.representative(member).email() + "\n" + task.id();
    }
}
