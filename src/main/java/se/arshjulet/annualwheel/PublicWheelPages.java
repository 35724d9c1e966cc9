package se.arshjulet.annualwheel;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.base.TenantContext;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.Representations;

/** A shared year as anyone sees it: as a page, and as a frame in somebody else's; without a session or a need of JavaScript. */
@Controller
class PublicWheelPages {

    /** After a year's address. */
    static final String FRAME = "/ram";

    private static final String YEAR = "/karta/{slug}/arshjul/{year:[0-9]{4}}";

    private final PublicAssociations associations;
    private final SharedWheelReader reader;
    private final Representations representations;

    PublicWheelPages(PublicAssociations associations, SharedWheelReader reader, Representations representations) {
        this.associations = associations;
        this.reader = reader;
        this.representations = representations;
    }

    static String address(String slug, int year) {
        return "/karta/%s/arshjul/%d".formatted(slug, year);
    }

    @GetMapping(YEAR)
    @Nullable
    String page(@PathVariable String slug, @PathVariable int year, ServletWebRequest request, Model model) {
        return year(slug, year, "wheel/year", "map/not-found", request, model);
    }

    @GetMapping(YEAR + FRAME)
    @Nullable
    String frame(@PathVariable String slug, @PathVariable int year, ServletWebRequest request, Model model) {
        return year(slug, year, "wheel/frame", "wheel/frame-gone", request, model);
    }

    /** What the picture is drawn of in the browser. */
    @GetMapping(YEAR + "/hjul.json")
    @Nullable
    ResponseEntity<WheelPictureData> picture(
            @PathVariable String slug, @PathVariable int year, ServletWebRequest request) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        Optional<SharedWheel> wheel = association.flatMap(it -> find(it, year));
        if (association.isEmpty() || wheel.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return representations.isAnswered(request, "wheel-picture", association, wheel)
                ? null
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(WheelPictureData.of(wheel.get(), association.get()));
    }

    private @Nullable String year(
            String slug, int year, String view, String gone, ServletWebRequest request, Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        association.ifPresent(it -> model.addAttribute("association", it));
        Optional<SharedWheel> wheel = association.flatMap(it -> find(it, year));
        if (association.isEmpty() || wheel.isEmpty()) {
            HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
            if (response != null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
            return gone;
        }
        if (representations.isAnswered(request, view, association, wheel)) {
            return null;
        }
        model.addAttribute("page", new PublicWheelPage(wheel.get(), address(slug, year)));
        return view;
    }

    private Optional<SharedWheel> find(AssociationInfo association, int year) {
        return TenantContext.call(association.id(), () -> reader.find(year));
    }
}
