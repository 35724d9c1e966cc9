package se.arshjulet.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A docx file, written from its beginning to its end: what lies in memory is one picture at a time, and never the whole. */
final class WordWriter {

    private WordWriter() {}

    static void write(Document document, Template template, OutputStream out) throws IOException {
        WordParts parts = new WordParts(out);
        Map<Picture, WordPicture> pictures = new HashMap<>();
        Picture logo = template.logo();
        if (logo != null) {
            keep(parts, pictures, logo);
        }
        keep(parts, pictures, document.opening(), document.sections());
        WordNumbering numbering = new WordNumbering();
        String footer = parts.relate("footer", "footer.xml", false);
        parts.xml("word/document.xml", xml -> new WordBody(document, template, xml, parts, pictures, numbering, footer)
                .walk());
        parts.raw("word/styles.xml", WordStyles.read(document, template));
        parts.xml("word/numbering.xml", numbering::write);
        parts.xml("word/settings.xml", xml -> settings(xml, document.cover()));
        parts.xml("word/footer.xml", xml -> footer(xml, document.cover()));
        parts.finish(document.cover());
    }

    private static void keep(
            WordParts parts, Map<Picture, WordPicture> pictures, List<Block> blocks, List<Section> sections)
            throws IOException {
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                keep(parts, pictures, figure.picture());
            }
        }
        for (Section section : sections) {
            keep(parts, pictures, section.blocks(), section.sections());
        }
    }

    private static void keep(WordParts parts, Map<Picture, WordPicture> pictures, Picture picture) throws IOException {
        if (!pictures.containsKey(picture)) {
            FittedPicture fitted = FittedPicture.of(picture);
            pictures.put(picture, new WordPicture(parts.picture(fitted), fitted.width(), fitted.height()));
        }
    }

    private static void settings(Markup xml, Cover cover) throws IOException {
        xml.open("w:settings", "xmlns:w", WordParts.WORD);
        xml.empty("w:defaultTabStop", "w:val", "1304");
        xml.open("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .close();
        xml.empty("w:themeFontLang", "w:val", cover.language().toLanguageTag());
        xml.empty("w:decimalSymbol", "w:val", ",");
        xml.empty("w:listSeparator", "w:val", ";");
        xml.close();
    }

    private static void footer(Markup xml, Cover cover) throws IOException {
        OwnWords words = OwnWords.in(cover.language());
        xml.open("w:ftr", "xmlns:w", WordParts.WORD);
        WordText text = new WordText(xml);
        text.begin("Footer");
        text.run(cover.title());
        xml.open("w:r").empty("w:tab").close();
        text.run(words.page() + " ");
        text.field("PAGE", "1", null);
        text.run(" " + words.of() + " ");
        text.field("NUMPAGES", "1", null);
        text.end();
        xml.close();
    }
}
