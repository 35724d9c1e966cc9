package se.arshjulet.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.base.Problems;
import se.arshjulet.coding.Codebook.Carrier;
import se.arshjulet.coding.Codebook.ChangeKind;
import se.arshjulet.coding.Codebook.Draft;
import se.arshjulet.coding.Codebook.State;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.TextHead;

/** One code becomes several, unit by unit. The new ones stand where it stands. */
@Component
class CodeSplit {

    private final CodeTable table;
    private final CodeChanges changes;
    private final CodesOfUnits carried;
    private final UnitTable units;
    private final IdentifyingTable identifying;
    private final InterviewTexts texts;

    CodeSplit(
            CodeTable table,
            CodeChanges changes,
            CodesOfUnits carried,
            UnitTable units,
            IdentifyingTable identifying,
            InterviewTexts texts) {
        this.table = table;
        this.changes = changes;
        this.carried = carried;
        this.units = units;
        this.identifying = identifying;
        this.texts = texts;
    }

    /** In the order of the texts. */
    List<Carrier> carriers(UUID codeId, UUID coder) {
        List<Unit> carriers = units.find(carried.carriers(codeId, coder));
        Map<UUID, List<TextSpan>> blanks =
                identifying.of(carriers.stream().map(Unit::textId).distinct().toList());
        List<Carrier> found = new ArrayList<>();
        for (TextHead head : texts.list()) {
            for (Unit unit : carriers) {
                if (unit.textId().equals(head.id())) {
                    List<TextSpan> here = blanks.getOrDefault(head.id(), List.of());
                    found.add(new Carrier(
                            unit.id(),
                            unit.quote().isEmpty()
                                    ? unit.condensation()
                                    : Blanking.blank(unit.quote(), unit.at(), here),
                            "%s · %s · %d".formatted(head.pseudonym(), head.member(), head.year())));
                }
            }
        }
        return found;
    }

    List<UUID> split(
            Code code, List<Code> codes, List<String> names, Map<UUID, Set<Integer>> shares, boolean retire, UUID by) {
        check(names, codes);
        Set<UUID> hers = carried.carriers(code.id(), by);
        if (!hers.containsAll(shares.keySet())) {
            throw new InvalidCodingException(
                    "units", "Någon annan har ändrat bland enheterna. Ladda om sidan, så ser du vad som gäller.");
        }
        UUID change = changes.add(ChangeKind.SPLIT, code, null, String.join(", ", names), "", by);
        List<UUID> parts = new ArrayList<>();
        for (String name : names) {
            Code part = Code.of(UUID.randomUUID(), new Draft(name, code.parentId(), "", "", "", "", code.area()));
            table.add(part);
            changes.addPart(change, part.id());
            parts.add(part.id());
        }
        shares.forEach((unit, numbers) -> {
            if (!numbers.isEmpty()) {
                carried.share(
                        change,
                        unit,
                        code.id(),
                        numbers.stream().map(parts::get).toList());
            }
        });
        if (retire) {
            if (table.isCarried(code.id())) {
                throw new InvalidCodingException(
                        "retire",
                        "Det finns enheter som bär koden än, kanske en annan kodares som inte är klar."
                                + " Fördela dem först, eller låt koden vara kvar.");
            }
            table.set(List.of(code.id()), State.RETIRED, null);
        }
        return parts;
    }

    private static void check(List<String> names, List<Code> codes) {
        Problems problems = new Problems().when(names.isEmpty(), "name0", "Skriv vad minst en ny kod heter.");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            problems.required("name" + i, name, "Skriv vad koden heter.")
                    .longest("name" + i, name, 80, "Namnet")
                    .when(!seen.add(name.strip().toLowerCase(Locale.ROOT)), "name" + i, "Två av de nya heter likadant.")
                    .when(CodeCheck.isTaken(name, null, codes), "name" + i, CodeCheck.taken(name));
        }
        problems.raise(InvalidCodingException::new);
    }
}
