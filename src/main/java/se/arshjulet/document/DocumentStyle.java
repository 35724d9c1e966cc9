package se.arshjulet.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What document/*.css says, in an association's colours. */
final class DocumentStyle {

    private DocumentStyle() {}

    /** @param sheet "page.css": what screen and paper share; "paper.css": what only paper has */
    static String read(String sheet, Template template) throws IOException {
        String style = new String(resource("/document/" + sheet), StandardCharsets.UTF_8)
                .replace("{heading}", template.heading().hex())
                .replace("{accent}", template.accent().hex())
                .replace("{tint}", template.accent().tint(0.08).hex());
        for (Light.Colour colour : Light.Colour.values()) {
            String name = name(colour);
            style = style.replace("{" + name + "-ink}", colour.ink()).replace("{" + name + "-ground}", colour.ground());
        }
        return style;
    }

    /** As a class: "light-green". */
    static String name(Light.Colour colour) {
        return switch (colour) {
            case GREEN -> "light-green";
            case AMBER -> "light-amber";
            case RED -> "light-red";
        };
    }

    static byte[] resource(String path) throws IOException {
        try (@Nullable InputStream in = DocumentStyle.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Not packed with the application: " + path);
            }
            return in.readAllBytes();
        }
    }
}
