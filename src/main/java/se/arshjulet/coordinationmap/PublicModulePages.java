package se.arshjulet.coordinationmap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.opendata.PublicAssociations;

/** The modules as anyone sees them: pages that hold no session and are complete without JavaScript. */
@Controller
class PublicModulePages {

    private static final String MODULE = "/karta/{slug}/{path:" + MapModule.PATHS + "}";

    private final PublicAssociations associations;
    private final ModulesWithPages modules;
    private final MapPages pages;

    PublicModulePages(PublicAssociations associations, ModulesWithPages modules, MapPages pages) {
        this.associations = associations;
        this.modules = modules;
        this.pages = pages;
    }

    @GetMapping(MODULE)
    @Nullable
    String all(
            @PathVariable String slug,
            @PathVariable String path,
            @RequestParam Map<String, String> parameters,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        return association.isEmpty()
                ? pages.notFound(request, model)
                : all(modules.of(MapModule.at(path)), association.get(), new Asked(parameters), request, model);
    }

    private <C extends MapContent, M extends PublishedModule<C>> @Nullable String all(
            ModulePages<C, M> module,
            AssociationInfo association,
            Asked asked,
            ServletWebRequest request,
            Model model) {
        Optional<M> map = module.published(association, asked.edition()).filter(module::shows);
        return map.isEmpty()
                ? pages.absent(association, module.module(), asked.edition(), request, model)
                : pages.show(map.get(), module.all(map.get(), asked), request, model);
    }

    @GetMapping({MODULE + "/{key}", MODULE + "/{kind}/{key}"})
    @Nullable
    String thing(
            @PathVariable String slug,
            @PathVariable String path,
            @PathVariable(required = false) @Nullable String kind,
            @PathVariable String key,
            @RequestParam Map<String, String> parameters,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        association.ifPresent(it -> model.addAttribute("association", it));
        UUID thing = Asked.keyIn(key);
        return association.isEmpty() || thing == null
                ? pages.notFound(request, model)
                : thing(
                        modules.of(MapModule.at(path)),
                        association.get(),
                        new Asked(parameters).editionWith(thing),
                        kind == null ? "" : kind,
                        thing,
                        request,
                        model);
    }

    private <C extends MapContent, M extends PublishedModule<C>> @Nullable String thing(
            ModulePages<C, M> module,
            AssociationInfo association,
            WantedEdition wanted,
            String kind,
            UUID thing,
            ServletWebRequest request,
            Model model) {
        Optional<M> map = module.published(association, wanted);
        Optional<ModulePage> page = map.flatMap(it -> module.thing(it, kind, thing));
        return map.isEmpty() || page.isEmpty()
                ? pages.notFound(request, model)
                : pages.show(map.get(), page.get(), request, model);
    }
}
