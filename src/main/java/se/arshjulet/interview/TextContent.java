package se.arshjulet.interview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The words of a text as they are kept: line feeds, NFC, nothing that no one can see. */
record TextContent(String value) {

    static TextContent of(String raw) {
        String lines = raw.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        String seen = lines.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return new TextContent(Normalizer.normalize(seen, Normalizer.Form.NFC).strip());
    }

    int codePoints() {
        return value.codePointCount(0, value.length());
    }

    /** Of the UTF-8 bytes, in hexadecimal. */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
