package se.arshjulet.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Under which row another can stand. */
final class ParentRules {

    private ParentRules() {}

    static Optional<String> problem(Question question, Section section, UUID row, UUID parent, AnswerSet current) {
        String noun = section.noun();
        List<AnswerRow> rows = current.rowsOf(section.key());
        if (rows.stream().noneMatch(r -> r.key().equals(parent))) {
            return Optional.of("Den %s som valts i ”%s” finns inte längre. Välj en annan eller lämna fältet tomt."
                    .formatted(noun, question.label()));
        }
        if (row.equals(parent)) {
            return Optional.of(
                    "En %s kan inte höra under sig själv. Välj en annan eller lämna fältet tomt.".formatted(noun));
        }
        Set<UUID> seen = new HashSet<>();
        UUID above = parent;
        while (above != null && seen.add(above)) {
            if (above.equals(row)) {
                return Optional.of(
                        "Då skulle de två höra under varandra. Välj en %s som inte själv hör hit.".formatted(noun));
            }
            above = current.value(new AnswerKey(above, question.key())) instanceof AnswerValue.RowReference next
                    ? next.rowKey()
                    : null;
        }
        return Optional.empty();
    }
}
