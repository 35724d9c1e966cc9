package se.arshjulet.document;

import java.io.IOException;

/** A picture in the file, and how the text shows it.
 * @param relation by which the text refers to it */
record WordPicture(String relation, int width, int height) {

    /** Of a screen's points, 96 an inch, as Word counts. */
    private static final long UNITS = 9525;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** @param id          of its own in the document
     * @param alternative what it shows in words
     * @param widest      millimetres, and
     * @param highest     millimetres: it is made smaller than it is, never greater */
    void write(Markup xml, int id, String alternative, int widest, int highest) throws IOException {
        double scale = Math.min(1, Math.min(points(widest) / width, points(highest) / height));
        String across = String.valueOf((long) (width * scale * UNITS));
        String down = String.valueOf((long) (height * scale * UNITS));
        String name = "Bild " + id;
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", across, "cy", down);
        xml.empty("wp:docPr", "id", String.valueOf(id), "name", name, "descr", alternative);
        xml.open("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        xml.open("a:graphic").open("a:graphicData", "uri", DRAWING + "picture").open("pic:pic");
        xml.open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", String.valueOf(id), "name", name, "descr", alternative);
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relation);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", across, "cy", down);
        xml.close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close();
    }

    private static double points(int millimetres) {
        return millimetres / 25.4 * 96;
    }

    /** For the document's root. */
    static String[] namespaces() {
        return new String[] {
            "xmlns:w", WordParts.WORD,
            "xmlns:r", WordParts.OFFICE,
            "xmlns:wp", DRAWING + "wordprocessingDrawing",
            "xmlns:a", DRAWING + "main",
            "xmlns:pic", DRAWING + "picture"
        };
    }
}
