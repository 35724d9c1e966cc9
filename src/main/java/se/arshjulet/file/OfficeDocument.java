package se.arshjulet.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An office document is a zip file, and only its inside tells which. The list of what it holds is read, and the one small
 * part that names its kind: whatever a crafted file would swell to, nothing else is unpacked.
 */
record OfficeDocument(FileKind kind, boolean hasMacros) {

    private static final int LONGEST_DECLARATION = 200_000;

    /** The main part's type, as [Content_Types].xml declares it. With macros it is another. */
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "word.document.macroEnabled.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "excel.sheet.macroEnabled.main+xml", FileKind.XLSX);

    /** Empty if it is no office document of a kind that we know. */
    static Optional<OfficeDocument> in(byte[] content) {
        try {
            // Java reads a zip file's list only from a file.
            Path file = Files.createTempFile("file", ".zip");
            try {
                Files.write(file, content);
                return in(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<OfficeDocument> in(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String declared = text(zip, "[Content_Types].xml");
            boolean macros = zip.stream().anyMatch(OfficeDocument::isMacro) || declared.contains("macroEnabled");
            Optional<FileKind> microsoft = MAIN_PARTS.entrySet().stream()
                    .filter(part -> declared.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            String open = text(zip, "mimetype").strip();
            Optional<FileKind> kind = open.isEmpty()
                    ? microsoft
                    : FileKind.ofName(open.endsWith(".text") ? ".odt" : ".ods")
                            .filter(found -> found.mediaType().equals(open));
            return kind.map(found -> new OfficeDocument(found, macros));
        } catch (ZipException noZip) {
            return Optional.empty();
        }
    }

    private static boolean isMacro(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin")
                || name.startsWith("scripts/")
                || name.startsWith("basic/")
                || name.contains("/macrosheets/");
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_DECLARATION), StandardCharsets.UTF_8);
        }
    }
}
