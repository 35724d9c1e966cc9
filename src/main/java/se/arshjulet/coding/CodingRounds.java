package se.arshjulet.coding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.CodingTable.Line;
import se.arshjulet.interview.InterviewTexts.InterviewText;

/** From a coder's first unit to what all agree on: she is done, the other is done, one of them goes on, or gives it up. */
@Component
class CodingRounds {

    private final CodingTable codings;
    private final UnitTable units;
    private final DifferenceTable differences;
    private final Comparing comparing;

    CodingRounds(CodingTable codings, UnitTable units, DifferenceTable differences, Comparing comparing) {
        this.codings = codings;
        this.units = units;
        this.differences = differences;
        this.comparing = comparing;
    }

    Optional<Line> own(List<Line> lines, UUID coder) {
        return lines.stream().filter(line -> line.coder().equals(coder)).findFirst();
    }

    void requireRoom(List<Line> lines) {
        if (lines.size() >= Coding.MOST_CODERS) {
            throw new InvalidCodingException(
                    "coding", "Två kodar redan texten. Vill du också läsa den får en av dem avbryta sin kodning.");
        }
    }

    void done(InterviewText text, UUID coder) {
        UUID textId = text.head().id();
        List<Line> lines = codings.hold(textId);
        Optional<Line> own = own(lines, coder);
        if (own.isEmpty()) {
            requireRoom(lines);
            codings.begin(textId, text.head().informantId(), coder);
        } else if (own.get().isDone()) {
            return; // pressed twice
        }
        List<Line> all = codings.of(textId);
        own(all, coder).ifPresent(line -> codings.done(line.id()));
        agree(textId, coder, all);
    }

    /** She is done: alone what she has marked is agreed, of two it is compared when the other is done too. */
    private void agree(UUID textId, UUID coder, List<Line> all) {
        if (all.size() == 1) {
            units.stand(textId, coder, Standing.OWN, Standing.AGREED);
        } else if (all.stream().allMatch(line -> line.isDone() || line.coder().equals(coder))) {
            comparing.drawUp(textId, all.get(0).coder(), all.get(1).coder());
        }
    }

    /** Another ends her reading. */
    void end(UUID textId, UUID coder, Coding.Ending ending, UUID by, String because) {
        List<Line> lines = codings.hold(textId);
        Line line = own(lines, coder)
                .filter(it -> !it.isDone())
                .orElseThrow(() -> new InvalidCodingException(
                        "coding",
                        "Den kodningen är redan klar eller avbruten. Ladda om sidan, så ser du vad som gäller."));
        if (ending == Coding.Ending.STANDS) {
            codings.end(line.id(), false, by, because);
            agree(textId, coder, lines);
            return;
        }
        if (isUsed(textId, coder)) {
            throw new InvalidCodingException(
                    "ending", "Det som är markerat används redan. Låt det gälla, eller ta tillbaka citat som är fel.");
        }
        codings.end(line.id(), true, by, because);
        agreeWhatIsLeft(textId, coder, lines);
    }

    /** She goes on with what somebody has set aside, if nobody has taken the place. */
    private void takeUp(UUID textId, Line aside) {
        requireRoom(codings.of(textId));
        codings.open(aside.id());
    }

    Optional<Line> aside(UUID textId, UUID coder) {
        return codings.aside(coder).stream()
                .filter(line -> line.textId().equals(textId))
                .findFirst();
    }

    private boolean isUsed(UUID textId, UUID coder) {
        return units.of(textId).stream()
                .anyMatch(unit -> unit.coder().equals(coder) && unit.standing() == Standing.AGREED);
    }

    private void agreeWhatIsLeft(UUID textId, UUID without, List<Line> lines) {
        lines.stream()
                .filter(other -> !other.coder().equals(without) && other.isDone())
                .forEach(other -> units.stand(textId, other.coder(), Standing.OWN, Standing.AGREED));
    }

    void reopen(UUID textId, UUID coder) {
        List<Line> lines = codings.hold(textId);
        Optional<Line> aside = aside(textId, coder);
        if (aside.isPresent()) {
            takeUp(textId, aside.get());
            return;
        }
        Line line = own(lines, coder)
                .filter(Line::isDone)
                .orElseThrow(
                        () -> new InvalidCodingException("coding", "Du är inte klar med texten, så du kan gå vidare."));
        boolean settled = differences.of(textId).stream().anyMatch(difference -> difference.settledBy() != null);
        if (settled) {
            throw new InvalidCodingException(
                    "coding",
                    "Ni har börjat avgöra skillnader i texten. Ta tillbaka avgörandena först, så går den att öppna igen.");
        }
        comparing.takeDown(textId);
        codings.open(line.id());
    }

    void leave(UUID textId, UUID coder) {
        List<Line> lines = codings.hold(textId);
        Line line = own(lines, coder).orElseThrow(() -> new InvalidCodingException("coding", "Du kodar inte texten."));
        if (line.isDone() || isUsed(textId, coder)) {
            throw new InvalidCodingException(
                    "coding",
                    "Det du har markerat används redan. Öppna kodningen igen och ta bort det som inte ska vara med.");
        }
        units.removeOwn(textId, coder);
        codings.delete(line.id());
        agreeWhatIsLeft(textId, coder, lines);
    }
}
