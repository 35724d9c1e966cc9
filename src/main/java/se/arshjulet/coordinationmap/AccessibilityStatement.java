package se.arshjulet.coordinationmap;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.opendata.Representations;

/** Tillgänglighetsredogörelsen that DOS-lagen (2018:1937) asks for. */
@Controller
class AccessibilityStatement {

    private final Representations representations;
    private final String contact;

    AccessibilityStatement(
            Representations representations, @Value("${arshjulet.accessibility-contact}") String contact) {
        this.representations = representations;
        this.contact = contact;
    }

    @GetMapping("/tillganglighet")
    @Nullable
    String statement(ServletWebRequest request, Model model) {
        if (representations.isAnswered(request, "accessibility", contact)) {
            return null;
        }
        model.addAttribute("contact", contact);
        return "map/accessibility";
    }
}
