package se.arshjulet.association;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text in a file that somebody saved from a spreadsheet. */
final class FileText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset EXCEL = Charset.forName("windows-1252");

    private FileText() {}

    static String decode(byte[] file) {
        String text;
        try {
            // A fresh decoder reports malformed input, where new String(…) would hide it.
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file, EXCEL);
        }
        return withoutMark(text);
    }

    static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
