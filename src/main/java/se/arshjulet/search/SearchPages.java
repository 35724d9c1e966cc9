package se.arshjulet.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.Representations;

/** The search over an association's map, and over all of them: pages without session that are complete without JavaScript. */
@Controller
class SearchPages {

    /** Nobody types more; whoever sends more is no reader. */
    private static final int LONGEST = 200;

    private final PublicAssociations associations;
    private final Associations register;
    private final SearchIndex index;
    private final Finder finder;
    private final Representations representations;

    SearchPages(
            PublicAssociations associations,
            Associations register,
            SearchIndex index,
            Finder finder,
            Representations representations) {
        this.associations = associations;
        this.register = register;
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
        List<AssociationInfo> only = List.of(association.get());
        model.addAttribute("association", association.get());
        return answer(
                "search",
                only,
                index.editions(ids(only)),
                only,
                words(q),
                Objects.requireNonNullElse(del, ""),
                request,
                model);
    }

    /** Over every association that has published something.
     * @param forbund the slug of the only one to search; what is none asks for all */
    @GetMapping("/karta/sok")
    @Nullable
    String searchAll(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String forbund,
            @RequestParam(required = false) @Nullable String del,
            ServletWebRequest request,
            Model model) {
        List<AssociationInfo> all = register.all();
        Map<UUID, Map<String, UUID>> editions = index.editions(ids(all));
        List<AssociationInfo> published =
                all.stream().filter(it -> editions.containsKey(it.id())).toList();
        List<AssociationInfo> chosen =
                published.stream().filter(it -> it.slug().equals(forbund)).toList();
        model.addAttribute("associations", published);
        model.addAttribute("chosen", chosen.isEmpty() ? "" : chosen.get(0).slug());
        model.addAttribute(
                "associationNames",
                published.stream().collect(Collectors.toMap(AssociationInfo::id, AssociationInfo::name)));
        return answer(
                "search all",
                published,
                editions,
                chosen.isEmpty() ? published : chosen,
                words(q),
                Objects.requireNonNullElse(del, ""),
                request,
                model);
    }

    /** @param all whose parts there are to choose from
     * @param among where it is looked for */
    private @Nullable String answer(
            String page,
            List<AssociationInfo> all,
            Map<UUID, Map<String, UUID>> editions,
            List<AssociationInfo> among,
            String words,
            String part,
            ServletWebRequest request,
            Model model) {
        if (representations.isAnswered(request, page, all, among, editionsInOrder(all, editions), words, part)) {
            return null;
        }
        model.addAttribute("words", words);
        model.addAttribute("part", part);
        model.addAttribute("parts", parts(editions.values()));
        if (!words.isEmpty()) {
            index.bringUpToDate(among, editions);
            Found found = finder.find(new Question(ids(among), words, part));
            model.addAttribute("hits", found.hits());
            model.addAttribute("near", found.near());
            model.addAttribute("some", found.some());
            model.addAttribute("most", Finder.MOST);
        }
        return "search/results";
    }

    private static List<Map<String, UUID>> editionsInOrder(
            List<AssociationInfo> all, Map<UUID, Map<String, UUID>> editions) {
        return all.stream().map(it -> editions.getOrDefault(it.id(), Map.of())).toList();
    }

    private List<Part> parts(Collection<Map<String, UUID>> editions) {
        return editions.stream()
                .flatMap(it -> it.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(path -> new Part(path, index.title(path)))
                .toList();
    }

    private static List<UUID> ids(List<AssociationInfo> associations) {
        return associations.stream().map(AssociationInfo::id).toList();
    }

    private static String words(@Nullable String q) {
        return q == null
                ? ""
                : q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
    }

    /** A part that something is published in. */
    public record Part(String path, String title) {}
}
