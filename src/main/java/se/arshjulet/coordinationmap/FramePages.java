package se.arshjulet.coordinationmap;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.opendata.PublicAssociations;

/**
 * A module's picture in somebody else's page: always as it is published now, with nothing around it but its question and
 * the way to the whole page. What is not published says so in as small a room.
 */
@Controller
class FramePages {

    /** After a module's address. */
    static final String FRAME = "/ram";

    static final String VIEW = "map/frame";

    private static final String GONE = "map/frame-gone";

    private final PublicAssociations associations;
    private final ModulesWithPages modules;
    private final MapPages pages;

    FramePages(PublicAssociations associations, ModulesWithPages modules, MapPages pages) {
        this.associations = associations;
        this.modules = modules;
        this.pages = pages;
    }

    @GetMapping("/karta/{slug}/{path:" + MapModule.PATHS + "}" + FRAME)
    @Nullable
    String frame(
            @PathVariable String slug,
            @PathVariable String path,
            @RequestParam Map<String, String> parameters,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        association.ifPresent(it -> model.addAttribute("association", it));
        return association.isEmpty()
                ? gone(request, model)
                : frame(modules.of(MapModule.at(path)), association.get(), new Asked(parameters), request, model);
    }

    private <C extends MapContent, M extends PublishedModule<C>> @Nullable String frame(
            ModulePages<C, M> module,
            AssociationInfo association,
            Asked asked,
            ServletWebRequest request,
            Model model) {
        Optional<M> map = module.published(association, WantedEdition.LATEST).filter(module::shows);
        return map.isEmpty()
                ? gone(request, model)
                : pages.show(map.get(), module.frame(map.get(), asked), request, model);
    }

    private String gone(ServletWebRequest request, Model model) {
        pages.notFound(request, model);
        return GONE;
    }
}
