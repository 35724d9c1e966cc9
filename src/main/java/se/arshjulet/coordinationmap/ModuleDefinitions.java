package se.arshjulet.coordinationmap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The modules that can be published. */
@Component
class ModuleDefinitions {

    private final Map<MapModule, ModuleDefinition<?>> all = new EnumMap<>(MapModule.class);

    ModuleDefinitions(List<ModuleDefinition<?>> definitions) {
        definitions.forEach(definition -> all.put(definition.module(), definition));
    }

    /** In the map's order. */
    List<MapModule> modules() {
        return List.copyOf(all.keySet());
    }

    /** @throws IllegalArgumentException if the module cannot be published yet */
    ModuleDefinition<?> of(MapModule module) {
        ModuleDefinition<?> definition = all.get(module);
        if (definition == null) {
            throw new IllegalArgumentException(module + " has no definition");
        }
        return definition;
    }

    /** The module that is made of answers to the form. */
    Optional<ModuleDefinition<?>> ofForm(String formKey) {
        return all.values().stream()
                .<ModuleDefinition<?>>map(definition -> definition)
                .filter(definition -> definition.form().equals(formKey))
                .findFirst();
    }
}
