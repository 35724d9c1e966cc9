package se.arshjulet.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import se.arshjulet.TestWorld;
import se.arshjulet.archive.Archives.Archive;
import se.arshjulet.archive.Archives.State;

/** An archive as somebody sees it who has the zip and nothing else. */
public record Unpacked(Map<String, byte[]> files) {

    /** Waits until the year's newest archive is ready, and unpacks it. */
    public static Unpacked newest(TestWorld world, Archives archives, int year) {
        Archive ready = await(world, archives, year);
        return new Unpacked(unzip(world.as(world.coordinator(), () -> bytes(archives, ready))));
    }

    public static Archive await(TestWorld world, Archives archives, int year) {
        return Awaitility.await("the archive is ready")
                .atMost(Duration.ofSeconds(40))
                .until(
                        () -> world.as(world.coordinator(), () -> archives.of(year))
                                .get(0),
                        archive -> archive.state() != State.WAITING);
    }

    private static byte[] bytes(Archives archives, Archive archive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            archives.read(archive, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                if (files.put(entry.getName(), in.readAllBytes()) != null) {
                    throw new AssertionError("Twice in the zip: " + entry.getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public String text(String path) {
        byte[] file = files.get(path);
        if (file == null) {
            throw new AssertionError("No " + path + " among " + files.keySet());
        }
        return new String(file, StandardCharsets.UTF_8);
    }

    public List<String> under(String folder) {
        return files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    }
}
