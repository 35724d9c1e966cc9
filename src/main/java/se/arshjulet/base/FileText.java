package se.arshjulet.base;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text in a file that somebody saved from a spreadsheet. */
public final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset EXCEL = Charset.forName("windows-1252");

    private FileText() {}

    /** UTF-8, or UTF-16 where the file begins by saying so ("Unicode-text"), or else what an older Excel writes. */
    public static String decode(byte[] file) {
        if (begins(file, 0xff, 0xfe)) {
            return withoutMark(new String(file, StandardCharsets.UTF_16LE));
        }
        if (begins(file, 0xfe, 0xff)) {
            return withoutMark(new String(file, StandardCharsets.UTF_16BE));
        }
        try {
            // A fresh decoder reports malformed input, where new String(…) would hide it.
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return new String(file, EXCEL);
        }
    }

    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }
}
