package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.Representations;
import se.arshjulet.opendata.SuccessionWords;

/** The way in to the maps for anyone: pages that hold no session and are complete without JavaScript. */
@Controller
class PublicMapPages {

    private final PublicAssociations associations;
    private final MapParts parts;
    private final MapPages pages;
    private final Representations representations;
    private final SuccessionWords successions;

    PublicMapPages(
            PublicAssociations associations,
            MapParts parts,
            MapPages pages,
            Representations representations,
            SuccessionWords successions) {
        this.successions = successions;
        this.associations = associations;
        this.parts = parts;
        this.pages = pages;
        this.representations = representations;
    }

    @GetMapping("/karta")
    @Nullable
    String associations(ServletWebRequest request, Model model) {
        var listed = parts.published();
        if (representations.isAnswered(request, "associations", listed)) {
            return MapPages.FINISHED;
        }
        model.addAttribute(
                "associations",
                listed.stream().filter(it -> it.successor() == null).toList());
        model.addAttribute(
                "former", listed.stream().filter(it -> it.successor() != null).toList());
        return "map/associations";
    }

    @GetMapping("/karta/{slug}")
    @Nullable
    String start(@PathVariable String slug, ServletWebRequest request, Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return pages.notFound(request, model);
        }
        List<MapPart> all = parts.of(association.get());
        List<AssociationInfo> predecessors = successions.predecessors(association.get());
        if (representations.isAnswered(request, "start", association, all, predecessors)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("association", association.get());
        model.addAttribute("parts", all);
        model.addAttribute("predecessors", predecessors);
        return "map/start";
    }

    /** Everything else under /karta, before Vaadin's servlet would open a session for it. */
    @GetMapping("/karta/**")
    String notFound(ServletWebRequest request, Model model) {
        return pages.notFound(request, model);
    }
}
