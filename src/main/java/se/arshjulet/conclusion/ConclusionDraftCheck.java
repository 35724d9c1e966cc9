package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.base.Problems;
import se.arshjulet.conclusion.ConclusionDrafts.Plan;
import se.arshjulet.conclusion.ConclusionDrafts.Stand;
import se.arshjulet.conclusion.ConclusionDrafts.Words;
import se.arshjulet.conclusion.Conclusions.Wording;
import se.arshjulet.conclusion.Grounds.Stance;

/** Whether a draft can say what it says, be sent, and be decided so. */
@Component
class ConclusionDraftCheck {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_REFERENCE = 100;

    private final WordingCheck wordings;
    private final ConclusionReader conclusions;
    private final EvidenceTable evidence;
    private final Clock clock;

    ConclusionDraftCheck(WordingCheck wordings, ConclusionReader conclusions, EvidenceTable evidence, Clock clock) {
        this.wordings = wordings;
        this.conclusions = conclusions;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @throws InvalidConclusionException unless it can */
    void require(Words words) {
        LocalDate today = LocalDate.now(clock);
        wordings.require(new Wording(words.wording(), words.explanation(), words.areas(), today, ""));
        if (words.change() == VersionChange.REWORDED) {
            new Problems()
                    .when(words.from().size() != 1, "from", "Välj vilken konklusion som får en ny lydelse, en enda.")
                    .raise(InvalidConclusionException::new);
        } else {
            OriginCheck.require(words.change(), words.from());
        }
        Set<Integer> holding = conclusions.lives().stream()
                .filter(life -> life.line().holdsOn(today))
                .map(life -> life.line().number())
                .collect(Collectors.toSet());
        new Problems()
                .when(
                        !holding.containsAll(words.from()),
                        "from",
                        "En av konklusionerna gäller inte längre. Välj bland dem som gäller.")
                .raise(InvalidConclusionException::new);
    }

    void requireSendable(ConclusionDraft draft, Plan plan) {
        LocalDate today = LocalDate.now(clock);
        boolean supported = evidence.pieces(Evidence.Subject.draft(draft.id())).stream()
                .anyMatch(piece -> piece.stance() == Stance.SUPPORTS);
        new Problems()
                .when(
                        !plan.reviewDueOn().isAfter(today),
                        "reviewDueOn",
                        "Beredningsgruppen behöver tid att läsa. Välj en dag efter i dag.")
                .when(
                        plan.boardMeetsOn().isBefore(plan.reviewDueOn()),
                        "boardMeetsOn",
                        "Styrelsen sammanträder före Beredningsgruppens sista dag. Flytta en av dem.")
                .when(
                        !supported,
                        "evidence",
                        "Inget citat talar för konklusionen. Välj vad den vilar på innan den skickas.")
                .raise(InvalidConclusionException::new);
    }

    void require(Stand stand) {
        new Problems()
                .when(
                        stand.decidedOn().isAfter(LocalDate.now(clock)),
                        "decidedOn",
                        "Dagen har inte varit än. Välj den dag då styrelsen sammanträdde.")
                .required(
                        "minuteReference",
                        stand.minuteReference(),
                        "Skriv paragrafen i protokollet, till exempel § 12.")
                .longest("minuteReference", stand.minuteReference(), LONGEST_REFERENCE, "Paragrafen")
                .raise(InvalidConclusionException::new);
    }

    String reason(String because, String asking) {
        new Problems()
                .required("because", because, asking)
                .longest("because", because, LONGEST_REASON, "Texten")
                .raise(InvalidConclusionException::new);
        return because.strip();
    }
}
