package se.arshjulet.coordinationmap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.opendata.Representations;

/** What a page under /karta answers instead of its content; each method gives the name of the view. */
@Component
public final class MapPages {

    /** What a handler returns when the answer is finished already (304). */
    public static final @Nullable String FINISHED = null;

    private final Representations representations;

    MapPages(Representations representations) {
        this.representations = representations;
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

    @Nullable
    String unpublished(AssociationInfo association, MapPart part, ServletWebRequest request, Model model) {
        if (representations.isCurrent(request, "unpublished", association, part)) {
            return FINISHED;
        }
        model.addAttribute("association", association);
        model.addAttribute("part", part);
        return "map/unpublished";
    }

    /** What stands in an address; null if it is none. */
    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
