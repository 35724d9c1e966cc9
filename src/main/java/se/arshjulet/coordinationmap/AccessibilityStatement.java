package se.arshjulet.coordinationmap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tillgänglighetsredogörelsen that DOS-lagen (2018:1937) asks for. */
@Controller
class AccessibilityStatement {

    private final String contact;

    AccessibilityStatement(@Value("${arshjulet.accessibility-contact:${arshjulet.mail.from}}") String contact) {
        this.contact = contact;
    }

    @GetMapping("/tillganglighet")
    String statement(Model model) {
        model.addAttribute("contact", contact);
        return "map/accessibility";
    }
}
