package se.arshjulet.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.statistics.MeasureTable.Break;
import se.arshjulet.statistics.MeasureTable.Head;

@Service
@Transactional(readOnly = true)
class MeasureRegister implements Measures {

    private final MeasureTable measures;
    private final ValueTable values;

    MeasureRegister(MeasureTable measures, ValueTable values) {
        this.measures = measures;
        this.values = values;
    }

    @Override
    public List<Measure> all() {
        return whole(measures.all());
    }

    @Override
    public List<Measure> anchored() {
        return whole(measures.all().stream()
                .filter(head -> head.draft().anchoring() != null)
                .toList());
    }

    @Override
    public Optional<Measure> find(UUID id) {
        return whole(measures.find(id).stream().toList()).stream().findFirst();
    }

    private List<Measure> whole(List<Head> heads) {
        Map<UUID, List<MeasureValue>> figures =
                values.of(heads.stream().map(Head::id).toList());
        Map<UUID, List<SeriesBreak>> breaks = measures.breaks().stream()
                .collect(Collectors.groupingBy(
                        Break::measureId, HashMap::new, Collectors.mapping(Break::of, Collectors.toList())));
        return heads.stream()
                .map(head -> measure(
                        head, breaks.getOrDefault(head.id(), List.of()), figures.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Measure measure(Head head, List<SeriesBreak> breaks, List<MeasureValue> values) {
        MeasureDraft draft = head.draft();
        return new Measure(
                head.id(),
                draft.name(),
                draft.definition(),
                draft.unit(),
                draft.kind(),
                draft.threshold(),
                draft.source(),
                head.origin(),
                breaks,
                draft.anchoring(),
                values,
                head.updated());
    }
}
