package se.arshjulet.interview;

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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.SignedIn;
import se.arshjulet.file.RefusedFileException;
import se.arshjulet.file.SoundInspection;
import se.arshjulet.file.SoundKind;

/** Puts recordings away: on disk while they come and are looked at, then in parts in the database, so that a backup has them and
 * two nodes share them. */
@Service
class InterviewRecordingDesk implements InterviewRecordings {

    private final RecordingTable table;
    private final TextGround ground;
    private final SoundInspection inspection;
    private final RecordingSettings settings;
    private final People people;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InterviewRecordingDesk(
            RecordingTable table,
            TextGround ground,
            SoundInspection inspection,
            RecordingSettings settings,
            People people,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.ground = ground;
        this.inspection = inspection;
        this.settings = settings;
        this.people = people;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public long largest() {
        return settings.largest().toBytes();
    }

    @Override
    public List<Recording> of(UUID interviewId) {
        InterviewAccess.coordinator();
        return table.ofInterview(interviewId).stream()
                .filter(row -> !row.withdrawn())
                .map(row -> new Recording(
                        row.id(),
                        row.interviewId(),
                        row.number(),
                        row.kind(),
                        row.byteSize(),
                        row.sha256(),
                        row.addedAt(),
                        people.person(row.addedBy()).name(),
                        row.erased()))
                .toList();
    }

    @Override
    public Optional<Sound> open(UUID interviewId, UUID recordingId) {
        InterviewAccess.coordinator();
        return table.find(recordingId)
                .filter(row -> row.interviewId().equals(interviewId) && !row.withdrawn() && !row.erased())
                .map(row -> new Sound(row.fileName(), row.kind(), sound(row)));
    }

    private Resource sound(RecordingTable.Row row) {
        return new RecordedSound(table, row);
    }

    @Override
    public UUID add(UUID interviewId, InputStream sound) throws IOException {
        SignedIn coordinator = InterviewAccess.coordinator();
        transaction.executeWithoutResult(status -> ground.require(interviewId));
        Path spooled = Files.createTempFile("recording", ".tmp");
        try {
            spool(sound, spooled);
            SoundKind kind = inspection.require(spooled);
            String sha256 = sha256(spooled);
            UUID id = UUID.randomUUID();
            transaction.executeWithoutResult(status -> keep(id, interviewId, kind, sha256, spooled, coordinator));
            return id;
        } catch (RefusedFileException refusal) {
            throw new InvalidInterviewException("file", String.valueOf(refusal.getMessage()));
        } finally {
            Files.delete(spooled);
        }
    }

    private void spool(InputStream sound, Path to) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long left = largest();
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read; (read = sound.read(piece)) >= 0; left -= read) {
                if (read > left) {
                    throw new RefusedFileException(
                            "Ljudfilen är större än %d MB. Spara den som m4a eller mp3, eller dela den i två."
                                    .formatted(settings.largest().toMegabytes()));
                }
                out.write(piece, 0, read);
            }
        }
    }

    private void keep(UUID id, UUID interviewId, SoundKind kind, String sha256, Path spooled, SignedIn coordinator) {
        TextGround.Place place = ground.require(interviewId);
        try (InputStream content = Files.newInputStream(spooled)) {
            int number = table.insert(
                    id,
                    interviewId,
                    kind,
                    Files.size(spooled),
                    sha256,
                    place.keepUntil(),
                    coordinator.accountId(),
                    clock.instant());
            int part = 0;
            for (byte[] bytes; (bytes = content.readNBytes(RecordingTable.PART)).length > 0; ) {
                table.insertPart(id, part++, bytes);
            }
            audit.record(
                    "interviewRecording.added",
                    id,
                    "Lade till inspelning %d från intervjun med %s".formatted(number, place.pseudonym()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
