package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Acts;
import se.arshjulet.file.WordDocument;

/** What she has said, whole, and who has looked at who she is. */
@Component
class InterviewExtract implements RegisterExtractPart {

    private static final int MOST_OPENINGS = 1000;

    private final TextStore texts;
    private final Acts acts;
    private final Clock clock;

    InterviewExtract(TextStore texts, Acts acts, Clock clock) {
        this.texts = texts;
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
        if (!rows.isEmpty()) {
            document.heading(2, "Vad du har sagt");
        }
        rows.forEach(row -> {
            document.heading(3, "%s, %s".formatted(row.title(), row.round()));
            document.paragraph("Sparad %s, %s."
                    .formatted(
                            LocalDate.ofInstant(row.addedAt(), clock.getZone()),
                            row.keepUntil() == null ? "tills vidare" : "till och med " + row.keepUntil()));
            document.paragraph(row.erased() ? "Texten är gallrad." : texts.content(row.id()));
        });
        document.heading(2, "Vem som har sett vem du är");
        document.table(
                List.of("När", "Vem", "Vad"),
                acts.list(new Acts.Filter(null, "informantKey", informantId, null, null), 0, MOST_OPENINGS).stream()
                        .map(act -> List.of(
                                LocalDate.ofInstant(act.at(), clock.getZone()).toString(), act.person(), act.words()))
                        .toList());
    }
}
