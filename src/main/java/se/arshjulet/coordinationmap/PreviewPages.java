package se.arshjulet.coordinationmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arshjulet.coordinationmap.OpenDataResources.MemberResource;
import se.arshjulet.opendata.CsvLines;

/**
 * A module's public pages as they would be if it were published now: the same templates and the same components, and a
 * line that says what they are. For the association's coordinators; nobody keeps a copy.
 */
@Controller
class PreviewPages {

    private static final String MODULE = "/kartan/{path:" + MapModule.PATHS + "}/forhandsvisning";

    private final ModulesWithPages modules;
    private final MapPreviews previews;
    private final MapPages pages;
    private final ObjectMapper json;

    PreviewPages(ModulesWithPages modules, MapPreviews previews, MapPages pages, ObjectMapper json) {
        this.modules = modules;
        this.previews = previews;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping(MODULE)
    String all(
            @PathVariable String path,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response,
            Model model) {
        return show(modules.of(MapModule.at(path)), new Asked(parameters), null, "", response, model);
    }

    @GetMapping({MODULE + "/{key}", MODULE + "/{kind}/{key}"})
    String thing(
            @PathVariable String path,
            @PathVariable(required = false) @Nullable String kind,
            @PathVariable String key,
            HttpServletResponse response,
            Model model) {
        UUID thing = Asked.keyIn(key);
        return thing == null
                ? nothing(response)
                : show(modules.of(MapModule.at(path)), Asked.NOTHING, thing, kind == null ? "" : kind, response, model);
    }

    /** @param thing null for the module's own page */
    private <C extends MapContent, M extends PublishedModule<C>> String show(
            ModulePages<C, M> module,
            Asked asked,
            @Nullable UUID thing,
            String kind,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            Optional<M> map = previews.of(module);
            Optional<ModulePage> page = map.flatMap(
                    it -> thing == null ? Optional.of(module.all(it, asked)) : module.thing(it, kind, thing));
            return map.isEmpty() || page.isEmpty()
                    ? nothing(response)
                    : pages.preview(map.get(), page.get(), data(module, map.get(), asked, thing), model);
        } catch (AccessDeniedException notHers) {
            return nothing(response);
        }
    }

    /** What open data will hold, for the page's component. */
    private <C extends MapContent, M extends PublishedModule<C>> String data(
            ModulePages<C, M> module, M map, Asked asked, @Nullable UUID thing) {
        List<CsvLines> items = map.content().items().stream()
                .filter(it -> thing == null
                        ? module.isPictured(map, asked, it)
                        : it.key().equals(thing))
                .map(it -> module.definition().resource(it, map.memberOf(it), ""))
                .toList();
        try {
            return json.writeValueAsString(Map.of(
                    "members", map.members().stream().map(MemberResource::of).toList(), "items", items));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To whoever may not see it there is no preview. */
    private static String nothing(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "map/not-found";
    }
}
