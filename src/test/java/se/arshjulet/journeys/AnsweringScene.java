package se.arshjulet.journeys;

import java.io.IOException;
import org.springframework.context.ApplicationContext;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.task.Tasks;

/** An association of many members, all of them asked. */
final class AnsweringScene implements Scene {

    static final int MEMBERS = 24;

    /** Answered by a representative's address and her task, with a blank between. */
    static final String ASK_THEM_ALL = "ask them all";

    private final ApplicationContext application;

    private AnsweringScene(ApplicationContext application) {
        this.application = application;
    }

    public static void main(String[] arguments) throws IOException {
        Scene.serve(arguments, AnsweringScene::new, DataRequests.class);
    }

    @Override
    public String play(String act) {
        TestWorld world = application.getBean(TestWorlds.class).create(MEMBERS);
        DataRequests requests = application.getBean(DataRequests.class);
        var round = requests.started(world, requests.plan(world, "Organisationsmodulen", 30, 14));
        var member = world.members().get(0);
        var assignment = requests.assignment(world, round, member);
        var task = world.as(world.coordinator(), () -> application
                .getBean(Tasks.class)
                .ofSubject(Assignments.KIND, assignment.id())
                .orElseThrow());
        return world.representative(member).email() + " " + task.id();
    }
}
