package se.arshjulet.coordinationmap;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.HtmlUtils;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.opendata.Representations;
import se.arshjulet.opendata.SwedishText;

/** What a page under /karta answers instead of its content; each method gives the name of the view. */
@Component
public final class MapPages {

    /** What a handler returns when the answer is finished already. */
    public static final @Nullable String FINISHED = null;

    private final PublicationTable publications;
    private final Representations representations;
    private final Clock clock;
    private final String baseUrl;

    MapPages(
            PublicationTable publications,
            Representations representations,
            Clock clock,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.publications = publications;
        this.representations = representations;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** With the association in the model the page leads back to its map. */
    public String notFound(ServletWebRequest request, Model model) {
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (response != null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return "map/not-found";
    }

    /** The association has not published the chapter. */
    public @Nullable String unpublished(
            AssociationInfo association, MapChapter chapter, ServletWebRequest request, Model model) {
        return unpublished(association, MapPart.of(chapter, null), request, model);
    }

    /** The publication that is asked for is not there: none has been made, or it was taken back. */
    @Nullable
    String absent(
            AssociationInfo association,
            MapModule module,
            WantedEdition wanted,
            ServletWebRequest request,
            Model model) {
        if (wanted.number() == null) {
            return unpublished(association, MapPart.of(module, null), request, model);
        }
        model.addAttribute("association", association);
        publications.editions(association.id(), module).stream()
                .filter(edition -> edition.number() == wanted.number() && edition.isTakenBack())
                .findFirst()
                .ifPresent(edition -> {
                    model.addAttribute("takenBack", edition);
                    model.addAttribute("here", "/karta/" + association.slug() + "/" + module.path());
                });
        return notFound(request, model);
    }

    @Nullable
    String unpublished(AssociationInfo association, MapPart part, ServletWebRequest request, Model model) {
        if (representations.isAnswered(request, "unpublished", association, part)) {
            return FINISHED;
        }
        model.addAttribute("association", association);
        model.addAttribute("part", part);
        return "map/unpublished";
    }

    /** The page, unless the answer is finished without it. What a page tells of earlier publications changes with any of them. */
    @Nullable
    String show(PublishedModule<?> map, ModulePage page, ServletWebRequest request, Model model) {
        PublicationTable.Series series = publications.series(map.association().id(), map.module());
        if (representations.isAnswered(
                request, page.view(), map.association(), map.publicationId(), series, page.shown())) {
            return FINISHED;
        }
        page.content().accept(model);
        describe(map, page.resource(), series.isShown(map.number()), model);
        return page.view();
    }

    /** What every page of a module says of its publication, and where its data is.
     * @param resource its name in open data
     * @param shown whether it is the one that the map shows now */
    private void describe(PublishedModule<?> map, String resource, boolean shown, Model model) {
        String data = "/api/v1/associations/" + map.association().slug();
        String api = data + "/" + resource;
        String published = SwedishText.day(map.publishedAt(), clock.getZone());
        describe(map, model);
        model.addAttribute(
                "here",
                "/karta/" + map.association().slug() + "/" + map.module().path());
        model.addAttribute("number", map.number());
        model.addAttribute("published", published);
        model.addAttribute("edition", "publicerad %s, utgåva %d".formatted(published, map.number()));
        model.addAttribute("earlier", !shown);
        model.addAttribute("members", data + "/members");
        model.addAttribute("api", shown ? api : api + "?publication=" + map.number());
    }

    private static void describe(PublishedModule<?> map, Model model) {
        model.addAttribute("association", map.association());
        model.addAttribute("module", map.module());
    }

    /** The page as it would be if what it shows were published now.
     * @param data what its component shows, as json */
    String preview(PublishedModule<?> map, ModulePage page, String data, Model model) {
        page.content().accept(model);
        describe(map, model);
        model.addAttribute("here", "/kartan/" + map.module().path() + "/forhandsvisning");
        model.addAttribute("edition", "förhandsvisning, inte publicerad");
        model.addAttribute("preview", "/kartan/" + map.module().path());
        model.addAttribute("data", data);
        return page.view();
    }

    /** What others put in a page of theirs to show the module's picture there.
     * @param shown what the picture is of, as the frame's address says it; empty where it says nothing */
    void offerFrame(PublishedModule<?> map, String shown, Model model) {
        String address = baseUrl + "/karta/" + map.association().slug() + "/"
                + map.module().path() + FramePages.FRAME + shown;
        String title = map.module().question() + " " + map.association().name();
        model.addAttribute(
                "embed",
                "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"720\" loading=\"lazy\" style=\"border: 0\"></iframe>"
                        .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(title, "UTF-8")));
    }

    /** Where a thing comes from and how it stood before.
     * @param thing its key, or the way that it is a part of
     * @param years those that it tells of; empty where it does not speak of years */
    void describeOrigin(
            PublishedModule<?> map, UUID thing, Collection<UUID> tellers, Collection<Integer> years, Model model) {
        model.addAttribute(
                "origins",
                new ThingOrigin(
                        map,
                        tellers,
                        years,
                        publications.formerly(map.association().id(), map.module(), thing),
                        clock.getZone()));
    }
}
