package se.arshjulet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(ArshjuletApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    /** The picture that docs/architecture.md refers to is drawn from the code; commit what this writes. */
    @Test
    void modulesAreDrawn() throws IOException {
        String arrows = modules.stream()
                .sorted(Comparator.comparing(ModularityTests::name))
                .flatMap(this::arrows)
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of("docs", "modules.md"), """
                # Modules

                Drawn by `ModularityTests` from the code: an arrow points to what a module uses.
                Every module also uses `base`, which is left out.

                ```mermaid
                graph TD
                %s
                ```
                """.formatted(arrows));
    }

    private Stream<String> arrows(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModularityTests::name)
                .filter(target -> !target.equals("base"))
                .sorted()
                .map(target -> "  " + name(module) + " --> " + target);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
