package se.arshjulet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, as their programs make them. */
public final class Documents {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    private Documents() {}

    public static byte[] pdf() {
        return bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    public static byte[] docx() {
        return microsoft(OPEN_XML + "wordprocessingml.document.main+xml", "word/document.xml");
    }

    public static byte[] docxWithMacros() {
        return microsoft(OPEN_XML + "wordprocessingml.document.main+xml", "word/document.xml", "word/vbaProject.bin");
    }

    public static byte[] docm() {
        return microsoft("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml");
    }

    public static byte[] xlsx() {
        return microsoft(OPEN_XML + "spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    }

    public static byte[] pptx() {
        return microsoft(OPEN_XML + "presentationml.presentation.main+xml", "ppt/presentation.xml");
    }

    public static byte[] odt() {
        return open("application/vnd.oasis.opendocument.text");
    }

    public static byte[] odtWithMacros() {
        return open("application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml");
    }

    public static byte[] ods() {
        return open("application/vnd.oasis.opendocument.spreadsheet");
    }

    public static byte[] odp() {
        return open("application/vnd.oasis.opendocument.presentation");
    }

    public static byte[] plainZip() {
        return zip(Map.of("hej.txt", "hej"));
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    public static byte[] jpg() {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
    }

    public static byte[] program() {
        return bytes("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0");
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] microsoft(String mainType, String... parts) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/%s\" ContentType=\"%s\"/></Types>".formatted(parts[0], mainType));
        for (String part : parts) {
            entries.put(part, "<x/>");
        }
        return zip(entries);
    }

    private static byte[] open(String type, String... parts) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", type);
        entries.put("content.xml", "<x/>");
        for (String part : parts) {
            entries.put(part, "<x/>");
        }
        return zip(entries);
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(bytes(entry.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
