package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
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
    private final List<RegisterExtractPart> parts;
    private final Clock clock;

    RegisterExtractDesk(InformantKey key, Informants informants, List<RegisterExtractPart> parts, Clock clock) {
        this.key = key;
        this.informants = informants;
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
}
