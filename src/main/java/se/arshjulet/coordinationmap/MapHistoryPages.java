package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.Representations;

/** A module's publications for anyone: which there have been, and what changed between two of them. */
@Controller
class MapHistoryPages {

    private final PublicAssociations associations;
    private final PublicationTable publications;
    private final ModuleDefinitions modules;
    private final MapPages pages;
    private final Representations representations;
    private final Clock clock;

    MapHistoryPages(
            PublicAssociations associations,
            PublicationTable publications,
            ModuleDefinitions modules,
            MapPages pages,
            Representations representations,
            Clock clock) {
        this.associations = associations;
        this.publications = publications;
        this.modules = modules;
        this.pages = pages;
        this.representations = representations;
        this.clock = clock;
    }

    @GetMapping("/karta/{slug}/{path:" + MapModule.PATHS + "}/historik")
    @Nullable
    String history(
            @PathVariable String slug,
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String fran,
            @RequestParam(required = false) @Nullable String till,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return pages.notFound(request, model);
        }
        MapModule module = MapModule.at(path);
        List<Edition> editions = publications.editions(association.get().id(), module);
        if (editions.isEmpty()) {
            return pages.unpublished(association.get(), MapPart.of(module, null), request, model);
        }
        HistoryPage.Choice choice = HistoryPage.Choice.of(editions, fran, till);
        if (representations.isAnswered(request, "history", association.get(), module, editions, choice)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("association", association.get());
        model.addAttribute("module", module);
        model.addAttribute(
                "page",
                new HistoryPage(
                        editions, choice, changes(association.get(), modules.of(module), choice), clock.getZone()));
        return "map/history";
    }

    private <C extends MapContent> @Nullable List<HistoryPage.Change> changes(
            AssociationInfo association, ModuleDefinition<C> module, HistoryPage.Choice choice) {
        Optional<C> before = content(association, module, choice.from());
        Optional<C> after = content(association, module, choice.to());
        return before.isEmpty() || after.isEmpty() ? null : HistoryPage.changes(before.get(), after.get());
    }

    private <C extends MapContent> Optional<C> content(
            AssociationInfo association, ModuleDefinition<C> module, @Nullable Integer number) {
        Optional<Head> head =
                number == null ? Optional.empty() : publications.numbered(association.id(), module.module(), number);
        return head.map(it -> publications.content(it, module.type()));
    }
}
