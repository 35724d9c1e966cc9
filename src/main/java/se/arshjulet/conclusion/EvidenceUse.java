package se.arshjulet.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.coding.UnitUse;
import se.arshjulet.interview.InformantUse;

/** Which konklusioner lean on what somebody has said. */
@Component
@Transactional(readOnly = true)
class EvidenceUse implements UnitUse, InformantUse {

    private final EvidenceTable table;

    EvidenceUse(EvidenceTable table) {
        this.table = table;
    }

    @Override
    public Map<UUID, List<Use>> of(Collection<UUID> unitIds) {
        Access.coordinator();
        return table.leaning(unitIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, leaning -> leaning.getValue().stream()
                        .map(number -> new Use("Konklusion " + number, "konklusioner/%d/belagg".formatted(number)))
                        .toList()));
    }

    @Override
    public List<String> of(UUID informantId) {
        Access.coordinator();
        return table.leaningOnInformant(informantId).stream()
                .map(number -> "Konklusion " + number)
                .toList();
    }
}
