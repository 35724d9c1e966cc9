package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.conclusion.PublishedConclusions.Edition;
import se.arshjulet.coordinationmap.MapPages;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.Representations;
import se.arshjulet.opendata.SwedishText;

/** Konklusionerna as anyone sees them: only what is published, without a session, and complete without JavaScript. */
@Controller
class PublicConclusionPages {

    private final PublicAssociations associations;
    private final PublishedConclusions published;
    private final ConclusionMapLinks map;
    private final ConclusionChapter chapter;
    private final MapPages pages;
    private final Representations representations;
    private final Clock clock;

    PublicConclusionPages(
            PublicAssociations associations,
            PublishedConclusions published,
            ConclusionMapLinks map,
            ConclusionChapter chapter,
            MapPages pages,
            Representations representations,
            Clock clock) {
        this.associations = associations;
        this.published = published;
        this.map = map;
        this.chapter = chapter;
        this.pages = pages;
        this.representations = representations;
        this.clock = clock;
    }

    @GetMapping("/karta/{slug}/konklusioner")
    @Nullable
    String all(@PathVariable String slug, ServletWebRequest request, Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return pages.notFound(request, model);
        }
        Optional<Edition> edition = published.latest(association.get());
        if (edition.isEmpty()) {
            return pages.unpublished(association.get(), chapter, request, model);
        }
        SortedMap<UUID, MapThing> things = map.of(edition.get());
        // What is late changes with the day.
        LocalDate today = LocalDate.now(clock);
        if (representations.isAnswered(
                request, "conclusions", association, edition.get().head(), things, today)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("page", new ConclusionsPage(edition.get(), today, things));
        describe(association.get(), edition.get(), model);
        return "conclusion/all";
    }

    @GetMapping("/karta/{slug}/konklusioner/{number:\\d{1,6}}")
    @Nullable
    String one(@PathVariable String slug, @PathVariable int number, ServletWebRequest request, Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        association.ifPresent(it -> model.addAttribute("association", it));
        Optional<Edition> edition = association.flatMap(published::latest);
        var conclusion = edition.flatMap(it -> it.conclusion(number));
        if (association.isEmpty() || edition.isEmpty() || conclusion.isEmpty()) {
            return pages.notFound(request, model);
        }
        SortedMap<UUID, MapThing> things = map.of(edition.get());
        LocalDate today = LocalDate.now(clock);
        if (representations.isAnswered(
                request, "conclusion", association, edition.get().head(), number, things, today)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("story", new ConclusionStory(conclusion.get(), today, things));
        describe(association.get(), edition.get(), model);
        return "conclusion/one";
    }

    private void describe(AssociationInfo association, Edition edition, Model model) {
        model.addAttribute("association", association);
        model.addAttribute("number", edition.head().number());
        model.addAttribute("published", SwedishText.day(edition.head().publishedAt(), clock.getZone()));
        model.addAttribute("api", "/api/v1/associations/" + association.slug() + "/conclusions");
    }
}
