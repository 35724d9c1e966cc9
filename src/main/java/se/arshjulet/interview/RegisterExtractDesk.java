package se.arshjulet.interview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.file.FileKind;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.file.WordDocument;

/** Gathers what each module keeps on a nyckelperson. */
@Service
@Transactional
class RegisterExtractDesk implements RegisterExtracts {

    private final InformantKey key;
    private final Informants informants;
    private final RecordingTable recordings;
    private final List<RegisterExtractPart> parts;
    private final Clock clock;

    RegisterExtractDesk(
            InformantKey key,
            Informants informants,
            RecordingTable recordings,
            List<RegisterExtractPart> parts,
            Clock clock) {
        this.key = key;
        this.informants = informants;
        this.recordings = recordings;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(RegisterExtractPart::order))
                .toList();
        this.clock = clock;
    }

    @Override
    public UploadedFile of(UUID informantId) {
        Identity identity = key.open(informantId, "Registerutdrag");
        Informants.Informant informant = informants.find(informantId).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        WordDocument document = new WordDocument("Registerutdrag " + informant.pseudonym(), "sv-SE")
                .heading(1, "Registerutdrag " + today)
                .paragraph("Detta är vad förbundet har sparat om dig i sin kartläggning.")
                .heading(2, "Vem du är")
                .table(
                        List.of("Uppgift", "Det som är sparat"),
                        List.of(
                                List.of("Namn", identity.name()),
                                List.of("E-post", identity.email()),
                                List.of("Telefon", identity.phone()),
                                List.of("Arbetar hos", informant.member()),
                                List.of("Funktion", informant.function()),
                                List.of("Pseudonym i analysen", informant.pseudonym()),
                                List.of("Samtycke", informant.consentWithdrawn() ? "Tillbakataget" : "Gäller")));
        parts.forEach(part -> part.write(informantId, document));
        return new UploadedFile(
                "registerutdrag-%s-%s.docx".formatted(informant.pseudonym(), today),
                FileKind.DOCX.mediaType(),
                document.bytes());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasSound(UUID informantId) {
        requireKey(informantId);
        return recordings.ofInformant(informantId).stream().anyMatch(row -> !row.erased());
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void writeWithSound(UUID informantId, UploadedFile extract, OutputStream to) throws IOException {
        requireKey(informantId);
        ZipOutputStream zip = new ZipOutputStream(to);
        zip.putNextEntry(new ZipEntry(extract.name()));
        zip.write(extract.content());
        // Sound is compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (RecordingTable.Row row : recordings.ofInformant(informantId)) {
            if (!row.erased()) {
                zip.putNextEntry(new ZipEntry(row.fileName()));
                new RecordedSound(recordings, row).getInputStream().transferTo(zip);
            }
        }
        zip.finish();
    }

    private void requireKey(UUID informantId) {
        if (!key.isOpenTo(informantId)) {
            throw new AccessDeniedException("The key is not hers to open");
        }
    }
}
