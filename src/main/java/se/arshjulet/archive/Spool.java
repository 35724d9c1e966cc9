package se.arshjulet.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An archive being made, as files in a folder that is gone afterwards: so its entries can be sorted and summed. */
class Spool implements AutoCloseable {

    private final Path root;
    private final ZoneId zone;
    private final Map<String, Path> files = new TreeMap<>();

    Spool(ZoneId zone) throws IOException {
        this.root = Files.createTempDirectory("arkiv");
        this.zone = zone;
    }

    /** By their paths, in the order of their letters' codes. */
    Map<String, Path> files() {
        return files;
    }

    ArchiveWriter folder(String name) {
        return new Folder(name + "/");
    }

    ArchiveWriter top() {
        return new Folder("");
    }

    /** The path as it stands in the archive; the file itself has a name that no system minds. */
    private OutputStream open(String path) throws IOException {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\") || files.containsKey(path)) {
            throw new IllegalArgumentException("No path, or one that is taken: " + path);
        }
        Path file = root.resolve(String.valueOf(files.size()));
        files.put(path, file);
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    InputStream read(String path) throws IOException {
        Path file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("No file " + path);
        }
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }
            });
            Files.delete(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Folder implements ArchiveWriter {

        private final String prefix;

        Folder(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public OutputStream file(String path) throws IOException {
            return open(prefix + path);
        }

        @Override
        public void text(String path, String text) throws IOException {
            try (OutputStream out = file(path)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void json(String path, Object value) throws IOException {
            text(path, ArchiveJson.pretty(value));
        }

        @Override
        public Table table(String path, List<String> columns) throws IOException {
            return new ArchiveTable(file(path + ".csv"), file(path + ".json"), columns, zone);
        }

        @Override
        public ArchiveWriter in(String folder) {
            return new Folder(prefix + folder + "/");
        }
    }
}
