package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.file.WordDocument;

/** What she was asked and how it went: her interviews, what she wrote herself, and notes that have not become a text. */
@Component
class CourseExtract implements RegisterExtractPart {

    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final NoteTable notes;
    private final Corrections corrections;
    private final Guides guides;
    private final Clock clock;

    CourseExtract(
            InterviewRepository interviews,
            InterviewRoundRepository rounds,
            NoteTable notes,
            Corrections corrections,
            Guides guides,
            Clock clock) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.notes = notes;
        this.corrections = corrections;
        this.guides = guides;
        this.clock = clock;
    }

    @Override
    public int order() {
        return -1;
    }

    @Override
    public void write(UUID informantId, WordDocument document) {
        List<Interview> hers = interviews.findByInformantId(informantId);
        if (hers.isEmpty()) {
            return;
        }
        document.heading(2, "Dina intervjuer");
        hers.forEach(it -> write(it, rounds.findById(it.roundId()).orElseThrow(), document));
    }

    private void write(Interview it, InterviewRound round, WordDocument document) {
        document.heading(3, round.name());
        List<List<String>> rows = new ArrayList<>();
        add(rows, "Inbjudan skickad", day(it.invitedAt()));
        add(rows, "Det vi skrev till dig", it.message());
        add(rows, "Det du skrev om tiden", it.informantWords());
        add(rows, "Bokad eller hållen", day(it.startsAt()));
        add(rows, "Plats", it.place());
        add(rows, "Varför den inte blev av", it.notHeldReason());
        add(rows, "Anteckningarna skickades till dig", day(it.notesSentAt()));
        corrections
                .of(it.id())
                .forEach(row -> add(
                        rows,
                        "Din rättelse av " + NotesText.partName(guides.of(round.guideId()), row.sectionKey()),
                        row.content()));
        if (!rows.isEmpty()) {
            document.table(List.of("Uppgift", "Det som är sparat"), rows);
        }
        String noted = NotesText.of(NotesText.parts(guides.of(round.guideId()), notes.of(it.id())), Map.of());
        if (it.notesText() == null && !noted.isEmpty()) {
            document.paragraph("Antecknat, och inte skickat till dig än:");
            document.paragraph(noted);
        }
    }

    private static void add(List<List<String>> rows, String what, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            rows.add(List.of(what, words));
        }
    }

    private @Nullable String day(@Nullable Instant moment) {
        return moment == null
                ? null
                : LocalDate.ofInstant(moment, clock.getZone()).toString();
    }
}
