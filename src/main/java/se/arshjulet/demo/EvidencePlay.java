package se.arshjulet.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.coding.CodedUnits;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.TextSpan;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Subject;
import se.arshjulet.conclusion.VersionChange;
import se.arshjulet.demo.EvidenceStory.Piece;
import se.arshjulet.demo.InterviewStory.Interview;
import se.arshjulet.interview.Informants;

/** What the demo's konklusioner lean on, for and against, as the years bring it. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class EvidencePlay {

    private static final int EVERYTHING = 1000;

    private final Conclusions conclusions;
    private final ConclusionDrafts drafts;
    private final Evidence evidence;
    private final CodedUnits units;
    private final Coding coding;
    private final InterviewScript script;

    EvidencePlay(
            Conclusions conclusions,
            ConclusionDrafts drafts,
            Evidence evidence,
            CodedUnits units,
            Coding coding,
            InterviewScript script) {
        this.conclusions = conclusions;
        this.drafts = drafts;
        this.evidence = evidence;
        this.units = units;
        this.coding = coding;
        this.script = script;
    }

    /** What the year's interviews say of them. */
    void gather(Ensemble ensemble, int yearsAgo, int year) {
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Map<String, UUID> agreed = agreed(yearsAgo, year);
            Map<Integer, UUID> byNumber = conclusions.list().stream()
                    .collect(Collectors.toMap(Conclusions.Line::number, Conclusions.Line::id));
            for (Piece piece : script.evidence().evidence()) {
                UUID unit = agreed.get(piece.unit());
                if (unit != null) {
                    UUID conclusion = Objects.requireNonNull(byNumber.get(piece.conclusion()));
                    evidence.add(Subject.conclusion(conclusion), Set.of(unit), piece.stance(), piece.why());
                }
            }
        });
    }

    /** Somebody does not want it used any more: what leaned on it has lost that. */
    void withdraw(Ensemble ensemble, int yearsAgo, int year) {
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Map<String, UUID> agreed = agreed(yearsAgo, year);
            script.evidence()
                    .withdrawn()
                    .forEach(withdrawal -> coding.withdraw(
                            Objects.requireNonNull(agreed.get(withdrawal.unit())), withdrawal.reason()));
        });
    }

    /** A coordinator has begun to write what two years' interviews say and no konklusion does. */
    void beginDraft(Ensemble ensemble, int year) {
        EvidenceStory.Draft story = script.evidence().draft();
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Map<String, UUID> agreed = new HashMap<>(agreed(1, year - 1));
            agreed.putAll(agreed(0, year));
            UUID draft = drafts.begin(new ConclusionDrafts.Words(
                    story.wording(), story.explanation(), story.areas(), VersionChange.NEW, Set.of()));
            story.evidence()
                    .forEach(said -> evidence.add(
                            Subject.draft(draft),
                            Set.of(Objects.requireNonNull(agreed.get(said.unit()))),
                            said.stance(),
                            said.why()));
        });
    }

    /** The year's agreed units by the story's key for them: found by where they stand, since who is named is blanked in them. */
    private Map<String, UUID> agreed(int yearsAgo, int year) {
        Map<Place, UUID> known =
                units.list(new CodedUnits.Filter("", Set.of(), Set.of(), null, year), 0, EVERYTHING).stream()
                        .collect(Collectors.toMap(Place::of, UnitView::id));
        Map<String, Interview> byText = script.interviews().interviews().stream()
                .filter(interview -> interview.yearsAgo() == yearsAgo && interview.text() != null)
                .collect(Collectors.toMap(
                        interview -> Objects.requireNonNull(interview.text()), interview -> interview));
        Map<String, UUID> ids = new HashMap<>();
        for (CodingStory story : script.codings()) {
            Interview interview = byText.get(story.text());
            if (interview != null) {
                String pseudonym = Informants.pseudonymOf(interview.informant());
                String text = script.text(story.text());
                story.units().forEach(unit -> {
                    UUID id = known.get(new Place(pseudonym, Passages.only(text, unit.quote())));
                    if (id != null) {
                        ids.put(unit.key(), id);
                    }
                });
            }
        }
        return ids;
    }

    private record Place(String pseudonym, TextSpan at) {

        static Place of(UnitView unit) {
            return new Place(unit.pseudonym(), unit.at());
        }
    }
}
