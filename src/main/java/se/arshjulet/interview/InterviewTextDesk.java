package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Members;
import se.arshjulet.base.Problems;

/** The coordinator's hand on the texts. */
@Service
@Transactional
class InterviewTextDesk implements InterviewTexts {

    private static final int LONGEST_TITLE = 200;

    /** Some four hours of talk, in code points. */
    static final int LONGEST = 500_000;

    private final TextStore texts;
    private final TextGround ground;
    private final LateCorrections late;
    private final Members members;
    private final AuditLog audit;
    private final Clock clock;

    InterviewTextDesk(
            TextStore texts, TextGround ground, LateCorrections late, Members members, AuditLog audit, Clock clock) {
        this.texts = texts;
        this.ground = ground;
        this.late = late;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TextHead> list() {
        InterviewAccess.coordinator();
        return heads(texts.all());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InterviewText> find(UUID textId) {
        InterviewAccess.coordinator();
        return texts.find(textId)
                .map(row -> new InterviewText(heads(List.of(row)).get(0), texts.content(textId)));
    }

    private List<TextHead> heads(List<TextStore.Row> rows) {
        Map<UUID, String> names =
                members.names(rows.stream().map(TextStore.Row::memberId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new TextHead(
                        row.id(),
                        row.interviewId(),
                        row.informantId(),
                        row.number(),
                        row.memberId(),
                        names.getOrDefault(row.memberId(), ""),
                        row.function(),
                        row.year(),
                        row.round(),
                        row.kind(),
                        row.title(),
                        row.codePoints(),
                        row.sha256(),
                        row.frozen(),
                        row.erased(),
                        readUntil(row),
                        row.corrected()))
                .toList();
    }

    /** The day decides, also where whoever is to note that she has not answered comes late. */
    private @Nullable LocalDate readUntil(TextStore.Row row) {
        LocalDate day = row.readUntil();
        return day == null || day.isBefore(LocalDate.now(clock)) ? null : day;
    }

    @Override
    public UUID add(UUID interviewId, Kind kind, String title, String content) {
        SignedIn coordinator = InterviewAccess.coordinator();
        TextContent words = TextContent.of(content);
        require(title, words);
        TextGround.Place place = ground.require(interviewId);
        UUID id = texts.insert(
                interviewId, kind, title.strip(), words, place.keepUntil(), coordinator.accountId(), clock.instant());
        audit.record("interviewText.added", id, "Lade till texten %s".formatted(title.strip()));
        return id;
    }

    @Override
    public void correct(UUID textId, String title, String content) {
        InterviewAccess.coordinator();
        TextContent words = TextContent.of(content);
        require(title, words);
        if (!texts.rewrite(textId, title.strip(), words)) {
            throw new InvalidInterviewException(
                    "content",
                    "Texten kan inte ändras: kodningen av den har börjat, eller så finns den inte längre. Ladda om sidan.");
        }
        audit.record("interviewText.corrected", textId, "Rättade texten %s".formatted(title.strip()));
    }

    private static void require(String title, TextContent words) {
        new Problems()
                .required("title", title, "Texten behöver en rubrik, till exempel ”Utskrift”.")
                .longest("title", title, LONGEST_TITLE, "Rubriken")
                .required("content", words.value(), "Texten är tom.")
                .when(
                        words.codePoints() > LONGEST,
                        "content",
                        "Texten är längre än 500 000 tecken, som är det mesta som tas emot. Dela den i två.")
                .raise(InvalidInterviewException::new);
    }

    @Override
    public void freeze(UUID textId) {
        InterviewAccess.coordinator();
        boolean ready = texts.find(textId)
                .map(row -> row.erased() || readUntil(row) == null && !row.corrected())
                .orElse(true);
        if (!ready) {
            throw new InvalidInterviewException(
                    "text", "Anteckningarna kan kodas när den intervjuade har sagt sitt om dem.");
        }
        texts.freeze(textId, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correction> correctionsBeside(UUID textId) {
        InterviewAccess.coordinator();
        return texts.find(textId).map(row -> late.of(row.interviewId(), textId)).orElse(List.of());
    }
}
