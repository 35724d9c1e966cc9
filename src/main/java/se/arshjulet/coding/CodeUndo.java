package se.arshjulet.coding;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.base.Problems;
import se.arshjulet.coding.CodeChanges.Row;
import se.arshjulet.coding.Codebook.State;

/** Takes back what was done with the codebook, where nothing that was done since stands on it. */
@Component
class CodeUndo {

    private final CodeTable table;
    private final CodeChanges changes;
    private final CodesOfUnits carried;

    CodeUndo(CodeTable table, CodeChanges changes, CodesOfUnits carried) {
        this.table = table;
        this.changes = changes;
        this.carried = carried;
    }

    Row undo(UUID changeId, UUID by) {
        Row change = changes.find(changeId)
                .filter(Row::canBeUndone)
                .orElseThrow(() -> new InvalidCodingException(
                        "change", "Det går inte att ångra, för koden har ändrats sedan dess. Ångra det senare först."));
        List<Code> codes = table.all();
        switch (change.kind()) {
            case RENAMED -> {
                free(change.name(), change.codeId(), codes);
                table.rename(change.codeId(), change.name());
            }
            case MOVED -> {
                Problems problems = new Problems();
                CodeCheck.place(problems, change.codeId(), change.otherId(), codes);
                problems.raise(InvalidCodingException::new);
                table.move(change.codeId(), change.otherId());
            }
            case RETIRED -> revive(change.codeId(), codes);
            case MERGED -> {
                revive(change.codeId(), codes);
                carried.takeBack(changeId);
            }
            case SPLIT -> unsplit(change, codes);
            default -> throw new IllegalStateException("Never can be undone: " + change.kind());
        }
        changes.undone(changeId, by);
        return change;
    }

    private void revive(UUID codeId, List<Code> codes) {
        Code code = Objects.requireNonNull(CodeTable.find(codes, codeId).orElse(null));
        free(code.name(), codeId, codes);
        table.set(List.of(codeId), State.LIVING, null);
    }

    /** The parts end, but for those that something has been coded with since. */
    private void unsplit(Row change, List<Code> codes) {
        boolean ended = CodeTable.find(codes, change.codeId())
                .filter(code -> !code.isLiving())
                .isPresent();
        if (ended) {
            revive(change.codeId(), codes);
        }
        carried.takeBack(change.id());
        List<UUID> empty = changes.parts(change.id()).stream()
                .filter(part -> !table.isCarried(part))
                .toList();
        if (!empty.isEmpty()) {
            table.set(empty, State.RETIRED, null);
        }
    }

    private static void free(String name, UUID codeId, List<Code> codes) {
        if (CodeCheck.isTaken(name, codeId, codes)) {
            throw new InvalidCodingException("name", "En annan kod heter %s nu. Döp om den först.".formatted(name));
        }
    }
}
