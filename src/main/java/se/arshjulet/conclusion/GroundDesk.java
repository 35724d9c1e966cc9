package se.arshjulet.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.Problems;
import se.arshjulet.file.FileInspection;
import se.arshjulet.file.FileLimits;
import se.arshjulet.file.RefusedFileException;
import se.arshjulet.file.UploadedFile;

/** The coordinator's hand on what the konklusioner rest on. */
@Service
@Transactional
class GroundDesk implements Grounds {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 8000;
    private static final int LONGEST_SOURCE = 300;
    private static final FileLimits FILES = FileLimits.anyKind(LARGEST_FILE);

    private final GroundRepository grounds;
    private final ConclusionRepository conclusions;
    private final GroundReader reader;
    private final GroundFiles files;
    private final FileInspection inspection;
    private final AuditLog audit;
    private final Clock clock;

    GroundDesk(
            GroundRepository grounds,
            ConclusionRepository conclusions,
            GroundReader reader,
            GroundFiles files,
            FileInspection inspection,
            AuditLog audit,
            Clock clock) {
        this.grounds = grounds;
        this.conclusions = conclusions;
        this.reader = reader;
        this.files = files;
        this.inspection = inspection;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<GroundItem> of(int conclusionNumber) {
        return reader.of(conclusionNumber, Access.seesAllGrounds());
    }

    @Override
    public UUID add(int conclusionNumber, Draft draft, @Nullable UploadedFile file) {
        SignedIn coordinator = Access.coordinator();
        require(draft);
        UploadedFile inspected = inspected(file);
        UUID conclusion = conclusions
                .idOf(conclusionNumber)
                .orElseThrow(() -> new InvalidConclusionException(
                        "number", ConclusionReader.unknown(String.valueOf(conclusionNumber))));
        Ground ground = grounds.saveAndFlush(new Ground(conclusion, draft, coordinator.accountId(), clock.instant()));
        put(ground, inspected);
        audit.record(
                "ground.added",
                ground.id(),
                "La till underlaget %s till konklusion %d%s"
                        .formatted(ground.title(), conclusionNumber, shown(ground)));
        return ground.id();
    }

    @Override
    public void change(UUID groundId, Draft draft, @Nullable UploadedFile file) {
        Access.coordinator();
        require(draft);
        UploadedFile inspected = inspected(file);
        Ground ground = lock(groundId);
        ground.change(draft);
        put(ground, inspected);
        audit.record("ground.changed", groundId, "Ändrade underlaget %s%s".formatted(ground.title(), shown(ground)));
    }

    private @Nullable UploadedFile inspected(@Nullable UploadedFile file) {
        try {
            return file == null ? null : inspection.require(file, FILES);
        } catch (RefusedFileException e) {
            throw new InvalidConclusionException("file", String.valueOf(e.getMessage()));
        }
    }

    private void put(Ground ground, @Nullable UploadedFile file) {
        if (file != null) {
            files.put(ground.id(), file);
        }
    }

    private static String shown(Ground ground) {
        return ground.isShownPublicly() ? ", visas offentligt" : "";
    }

    private static void require(Draft draft) {
        new Problems()
                .required(
                        "title", draft.title(), "Underlaget behöver en rubrik, till exempel ”Intervju med enhetschef”.")
                .longest("title", draft.title(), LONGEST_TITLE, "Rubriken")
                .longest("text", draft.text(), LONGEST_TEXT, "Texten")
                .longest("source", draft.source(), LONGEST_SOURCE, "Källan")
                .when(
                        draft.kind() == Kind.MAP && draft.on() == null,
                        "on",
                        "Välj vad på kartan som underlaget pekar på.")
                .when(
                        draft.kind() != Kind.MAP && draft.on() != null,
                        "kind",
                        "Bara underlag från kartan pekar på något där. Välj det slaget, eller ta bort kopplingen.")
                .raise(InvalidConclusionException::new);
    }

    @Override
    public void remove(UUID groundId) {
        Access.coordinator();
        Ground ground = lock(groundId);
        if (ground.remove(clock.instant())) {
            audit.record("ground.removed", groundId, "Tog bort underlaget " + ground.title());
        }
    }

    @Override
    public void bringBack(UUID groundId) {
        Access.coordinator();
        Ground ground = lock(groundId);
        if (ground.bringBack()) {
            audit.record("ground.broughtBack", groundId, "Tog tillbaka underlaget " + ground.title());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UploadedFile> file(UUID groundId) {
        return Access.seesAllGrounds() ? files.find(groundId) : Optional.empty();
    }

    private Ground lock(UUID groundId) {
        return grounds.lock(groundId)
                .orElseThrow(() -> new InvalidConclusionException(
                        "ground", "Underlaget finns inte längre. Ladda om sidan och se vad som gäller."));
    }
}
