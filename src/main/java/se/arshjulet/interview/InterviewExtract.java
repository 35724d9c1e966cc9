package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Acts;
import se.arshjulet.file.WordDocument;

/** What she has said, whole, and who has looked at who she is. */
@Component
class InterviewExtract implements RegisterExtractPart {

    private static final int MOST_OPENINGS = 1000;

    private final TextStore texts;
    private final RecordingTable recordings;
    private final Acts acts;
    private final Clock clock;

    InterviewExtract(TextStore texts, RecordingTable recordings, Acts acts, Clock clock) {
        this.texts = texts;
        this.recordings = recordings;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void write(UUID informantId, WordDocument document) {
        List<TextStore.Row> rows = texts.ofInformant(informantId);
        List<RecordingTable.Row> sounds = recordings.ofInformant(informantId);
        if (!rows.isEmpty() || !sounds.isEmpty()) {
            document.heading(2, "Vad du har sagt");
        }
        rows.forEach(row -> {
            document.heading(3, "%s, %s".formatted(row.title(), row.round()));
            document.paragraph(kept(row.addedAt(), row.keepUntil()));
            document.paragraph(row.erased() ? "Texten är gallrad." : texts.content(row.id()));
        });
        sounds.forEach(row -> {
            document.heading(3, "Inspelning %d, %s".formatted(row.number(), row.round()));
            document.paragraph(kept(row.addedAt(), row.keepUntil()));
            document.paragraph(
                    row.erased()
                            ? "Inspelningen är gallrad."
                            : "Inspelningen följer med utdraget som filen %s.".formatted(row.fileName()));
        });
        document.heading(2, "Vem som har sett vem du är");
        document.table(
                List.of("När", "Vem", "Vad"),
                acts.list(new Acts.Filter(null, "informantKey", informantId, null, null), 0, MOST_OPENINGS).stream()
                        .map(act -> List.of(
                                LocalDate.ofInstant(act.at(), clock.getZone()).toString(), act.person(), act.words()))
                        .toList());
    }

    private String kept(Instant addedAt, @Nullable LocalDate until) {
        return "Sparad %s, %s."
                .formatted(
                        LocalDate.ofInstant(addedAt, clock.getZone()),
                        until == null ? "tills vidare" : "till och med " + until);
    }
}
