package se.arshjulet.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.arshjulet.ArshjuletApplication;
import se.arshjulet.TestWorlds;

/**
 * What is done inside an application that stands in a process of its own, to be killed ({@link ApplicationProcess}): a
 * line in is an act of its people, a line out is what came of it.
 */
interface Scene {

    String READY = "ready";

    /** The acts that a test asks for by name.
     * @return one line */
    String play(String act);

    /** Serves until nobody asks any more. What is logged goes to the errors, so that only answers stand among the answers. */
    static void serve(String[] arguments, Function<ApplicationContext, Scene> scene, Class<?>... steps)
            throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Class<?>[] sources = Stream.concat(
                        Stream.of(ArshjuletApplication.class, TestWorlds.class), Arrays.stream(steps))
                .toArray(Class<?>[]::new);
        try (ConfigurableApplicationContext application = new SpringApplication(sources).run(arguments);
                BufferedReader acts = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Scene set = scene.apply(application);
            answers.println(READY);
            for (String act = acts.readLine(); act != null; act = acts.readLine()) {
                answers.println(set.play(act));
            }
        }
    }
}
