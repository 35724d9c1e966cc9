package se.arshjulet.coordinationmap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The modules that anyone can read. */
@Component
class ModulesWithPages {

    private final Map<MapModule, ModulePages<?, ?>> all = new EnumMap<>(MapModule.class);

    ModulesWithPages(List<ModulePages<?, ?>> modules) {
        modules.forEach(module -> all.put(module.module(), module));
    }

    /** @throws IllegalArgumentException if the module has no pages */
    ModulePages<?, ?> of(MapModule module) {
        ModulePages<?, ?> pages = all.get(module);
        if (pages == null) {
            throw new IllegalArgumentException(module + " has no pages");
        }
        return pages;
    }
}
