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
        List<AnswerRow> rows = current.rowsOf(section.key());
        if (rows.stream().noneMatch(r -> r.key().equals(parent))) {
            return Optional.of("Det som valts i ”%s” finns inte längre. Välj något annat eller lämna fältet tomt."
                    .formatted(question.label()));
        }
        if (row.equals(parent)) {
            return Optional.of("Inget kan höra under sig självt. Välj något annat eller lämna fältet tomt.");
        }
        Set<UUID> seen = new HashSet<>();
        UUID above = parent;
        while (above != null && seen.add(above)) {
            if (above.equals(row)) {
                return Optional.of("Då skulle de två höra under varandra. Välj något som inte själv hör hit.");
            }
            above = current.value(new AnswerKey(above, question.key())) instanceof AnswerValue.RowReference next
                    ? next.rowKey()
                    : null;
        }
        return Optional.empty();
    }
}
