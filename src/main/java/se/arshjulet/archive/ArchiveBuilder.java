package se.arshjulet.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a year's archive: every module's part, the sums of all, and one zip. The same content gives the same bytes but for
 * the manifest and its sum. */
@Component
class ArchiveBuilder {

    static final int FORMAT = 1;
    static final String SUMS = "SHA256SUMS";
    static final String MANIFEST = "manifest.json";

    /** The oldest that a zip can tell; what was when stands in the files. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<ArchiveSource> sources;
    private final TransactionTemplate oneMoment;
    private final Clock clock;

    ArchiveBuilder(List<ArchiveSource> sources, PlatformTransactionManager transactions, Clock clock) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(ArchiveSource::folder))
                .toList();
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
        this.clock = clock;
    }

    /** @param number which of the year's archives it is */
    record Made(UUID id, int number, Instant at, String by) {}

    /** One for each part, and one for the packing. */
    int steps() {
        return sources.size() + 1;
    }

    /** @param to    is left open
     * @param done  told how many steps are done
     * @return how many files it holds */
    int build(ArchiveYear year, Made made, OutputStream to, IntConsumer done) throws IOException {
        try (Spool spool = new Spool(clock.getZone())) {
            oneMoment.executeWithoutResult(status -> writeParts(year, spool, done));
            spool.top().text("LASMIG.txt", ReadMe.text(year, sources));
            spool.top().json(MANIFEST, manifest(year, made, spool));
            spool.top().text(SUMS, sums(spool));
            zip(spool, to);
            return spool.files().size();
        }
    }

    private void writeParts(ArchiveYear year, Spool spool, IntConsumer done) {
        try {
            for (int i = 0; i < sources.size(); i++) {
                ArchiveSource source = sources.get(i);
                source.write(year, spool.folder(source.folder()));
                done.accept(i + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Manifest(
            int format,
            UUID associationId,
            String association,
            int year,
            UUID archiveId,
            int number,
            Instant madeAt,
            String madeBy,
            Map<String, Integer> files) {}

    private static Manifest manifest(ArchiveYear year, Made made, Spool spool) {
        Map<String, Integer> files = new TreeMap<>();
        spool.files().keySet().stream()
                .filter(path -> path.contains("/"))
                .forEach(path -> files.merge(path.substring(0, path.indexOf('/')), 1, Integer::sum));
        return new Manifest(
                FORMAT,
                year.associationId(),
                year.associationName(),
                year.year(),
                made.id(),
                made.number(),
                made.at(),
                made.by(),
                files);
    }

    /** As sha256sum writes and reads them. */
    private static String sums(Spool spool) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, Path> file : spool.files().entrySet()) {
            sums.append(sha256(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        return sums.toString();
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void zip(Spool spool, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to);
        for (Map.Entry<String, Path> file : spool.files().entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            Files.copy(file.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
