package se.arshjulet.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import se.arshjulet.opendata.Representations;

/** The search over an association's map: a page without session that is complete without JavaScript. */
@Controller
class SearchPages {

    /** Nobody types more; whoever sends more is no reader. */
    private static final int LONGEST = 200;

    private final PublicAssociations associations;
    private final SearchIndex index;
    private final Finder finder;
    private final Representations representations;

    SearchPages(PublicAssociations associations, SearchIndex index, Finder finder, Representations representations) {
        this.associations = associations;
        this.index = index;
        this.finder = finder;
        this.representations = representations;
    }

    @GetMapping("/karta/{slug}/sok")
    @Nullable
    String search(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String del,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
            if (response != null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
            return "map/not-found";
        }
        String words = q == null
                ? ""
                : q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        String part = del == null ? "" : del;
        Map<String, UUID> editions = new TreeMap<>(index.editions(association.get()));
        if (representations.isAnswered(request, "search", association.get(), editions, words, part)) {
            return null;
        }
        model.addAttribute("association", association.get());
        model.addAttribute("words", words);
        model.addAttribute("part", part);
        model.addAttribute(
                "parts",
                editions.keySet().stream()
                        .map(path -> new Part(path, index.title(path)))
                        .toList());
        if (!words.isEmpty()) {
            index.bringUpToDate(association.get(), editions);
            Found found = finder.find(association.get(), words, part);
            model.addAttribute("hits", found.hits());
            model.addAttribute("near", found.near());
            model.addAttribute("some", found.some());
            model.addAttribute("most", Finder.MOST);
        }
        return "search/results";
    }

    /** A part that something is published in. */
    public record Part(String path, String title) {}
}
