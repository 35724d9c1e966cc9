package se.arshjulet.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The file that a Word document is: parts in a zip (ECMA-376, Open Packaging Conventions), written one after the other. */
final class WordParts {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final ZipOutputStream zip;
    private final Writer text;
    private final List<Relation> relations = new ArrayList<>();
    private int pictures;

    WordParts(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        relate("styles", "styles.xml", false);
        relate("numbering", "numbering.xml", false);
        relate("settings", "settings.xml", false);
    }

    /** What the text refers to.
     * @param outside whether it lies on the web */
    private record Relation(String kind, String target, boolean outside) {}

    /** What writes one part. */
    interface Part {
        void write(Markup xml) throws IOException;
    }

    void xml(String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        part.write(new Markup(text));
        text.flush();
        zip.closeEntry();
    }

    void raw(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text.write(content);
        text.flush();
        zip.closeEntry();
    }

    /** @return by which the text refers to it */
    String picture(FittedPicture picture) throws IOException {
        String name = "media/bild" + ++pictures + "." + picture.ending();
        zip.putNextEntry(new ZipEntry("word/" + name));
        zip.write(picture.bytes());
        zip.closeEntry();
        return relate("image", name, false);
    }

    /** @return by which the text refers to it */
    String relate(String kind, String target, boolean outside) {
        relations.add(new Relation(kind, target, outside));
        return "rId" + relations.size();
    }

    /** What holds the parts together; ends the file and leaves the stream open. */
    void finish(Cover cover) throws IOException {
        xml("word/_rels/document.xml.rels", xml -> {
            xml.open("Relationships", "xmlns", PACKAGE + "relationships");
            for (int i = 0; i < relations.size(); i++) {
                Relation relation = relations.get(i);
                relationship(xml, i + 1, OFFICE + "/" + relation.kind(), relation.target(), relation.outside());
            }
            xml.close();
        });
        xml("docProps/core.xml", xml -> core(xml, cover));
        xml("_rels/.rels", xml -> {
            xml.open("Relationships", "xmlns", PACKAGE + "relationships");
            relationship(xml, 1, OFFICE + "/officeDocument", "word/document.xml", false);
            relationship(xml, 2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml", false);
            xml.close();
        });
        xml("[Content_Types].xml", WordParts::types);
        zip.finish();
    }

    private static void relationship(Markup xml, int id, String type, String target, boolean outside)
            throws IOException {
        @Nullable String mode = outside ? "External" : null;
        xml.empty("Relationship", "Id", "rId" + id, "Type", type, "Target", target, "TargetMode", mode);
    }

    private static void core(Markup xml, Cover cover) throws IOException {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.line("dc:title", cover.title());
        if (cover.subtitle() != null) {
            xml.line("dc:subject", cover.subtitle());
        }
        xml.line("dc:creator", cover.author() == null ? cover.association() : cover.author());
        xml.line("dc:language", cover.language().toLanguageTag());
        xml.line("dcterms:created", cover.date() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
        xml.close();
    }

    private static void types(Markup xml) throws IOException {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        xml.empty("Default", "Extension", "jpeg", "ContentType", "image/jpeg");
        type(xml, "/word/document.xml", DOCX + "document.main+xml");
        type(xml, "/word/styles.xml", DOCX + "styles+xml");
        type(xml, "/word/numbering.xml", DOCX + "numbering+xml");
        type(xml, "/word/settings.xml", DOCX + "settings+xml");
        type(xml, "/word/footer.xml", DOCX + "footer+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.close();
    }

    private static void type(Markup xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }
}
