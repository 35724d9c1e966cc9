package se.arshjulet.document;

import java.text.Normalizer;
import java.util.Locale;

/** What a document can be written as. */
public enum DocumentFormat {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    HTML("text/html; charset=UTF-8", "html"),
    MARKDOWN("text/markdown; charset=UTF-8", "md");

    private final String mediaType;
    private final String ending;

    DocumentFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** "statusrapport-december-2021.pdf": of letters that every disk and mail takes. */
    public String fileName(Document document) {
        String plain = Normalizer.normalize(document.cover().title(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.length() > 80 ? plain.substring(0, 80).replaceAll("-$", "") : plain;
        return (name.isEmpty() ? "dokument" : name) + "." + ending;
    }
}
