package se.arshjulet.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.Problems;

/** The coordinators' hands on the codebook. */
@Service
@Transactional
class CodebookDesk implements Codebook {

    private final CodeTable table;
    private final CodeChanges changes;
    private final CodesOfUnits carried;
    private final CodeCounts counts;
    private final CodeSplit splitting;
    private final CodeUndo undoing;
    private final People people;
    private final AuditLog audit;

    CodebookDesk(
            CodeTable table,
            CodeChanges changes,
            CodesOfUnits carried,
            CodeCounts counts,
            CodeSplit splitting,
            CodeUndo undoing,
            People people,
            AuditLog audit) {
        this.table = table;
        this.changes = changes;
        this.carried = carried;
        this.counts = counts;
        this.splitting = splitting;
        this.undoing = undoing;
        this.people = people;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CodeItem> living() {
        Access.coordinator();
        return new CodeTree(table.all()).living();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Use> uses() {
        SignedIn person = Access.coordinator();
        List<CodeItem> living = new CodeTree(table.all()).living();
        Map<UUID, Use> uses = new HashMap<>();
        counts.agreed(living)
                .forEach(given -> uses.merge(given.code(), new Use(given.units(), 0), CodebookDesk::together));
        counts.underWay(living, person.accountId())
                .forEach((code, units) -> uses.merge(code, new Use(0, units), CodebookDesk::together));
        return uses;
    }

    private static Use together(Use one, Use other) {
        return new Use(one.quotes() + other.quotes(), one.underWay() + other.underWay());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CodeItem> find(UUID codeId) {
        Access.coordinator();
        List<Code> codes = table.all();
        return CodeTable.find(codes, codeId).map(new CodeTree(codes)::item);
    }

    @Override
    public UUID add(Draft draft) {
        SignedIn person = Access.coordinator();
        table.hold();
        CodeCheck.require(null, draft, table.all());
        Code code = Code.of(UUID.randomUUID(), draft);
        table.add(code);
        changes.add(ChangeKind.ADDED, code, null, "", "", person.accountId());
        audit.record("code.added", code.id(), "La till koden " + code.name());
        return code.id();
    }

    @Override
    public void change(UUID codeId, int version, Draft draft) {
        SignedIn person = Access.coordinator();
        table.hold();
        List<Code> codes = table.all();
        Code before = living(codes, codeId, "code");
        if (before.version() != version) {
            throw new InvalidCodingException(
                    "version", "Koden har ändrats av någon annan. Ladda om sidan, så ser du vad som gäller.");
        }
        CodeCheck.require(codeId, draft, codes);
        Code after = Code.of(codeId, draft);
        if (!before.name().equals(after.name())) {
            changes.add(ChangeKind.RENAMED, before, null, after.name(), "", person.accountId());
        }
        if (!Objects.equals(before.parentId(), after.parentId())) {
            moved(after, before.parentId(), after.parentId(), codes, person);
        }
        if (before.isDescribedOtherwise(draft)) {
            changes.add(ChangeKind.DESCRIBED, after, null, "", "", person.accountId());
        }
        table.change(codeId, draft);
        audit.record("code.changed", codeId, "Ändrade koden " + after.name());
    }

    private void moved(Code code, @Nullable UUID from, @Nullable UUID to, List<Code> codes, SignedIn person) {
        String under = CodeTable.find(codes, to).map(Code::name).orElse("");
        changes.add(ChangeKind.MOVED, code, from, under, "", person.accountId());
    }

    @Override
    public void merge(UUID codeId, UUID into) {
        SignedIn person = Access.coordinator();
        table.hold();
        List<Code> codes = table.all();
        Code code = living(codes, codeId, "code");
        Code other = living(codes, into, "into");
        CodeTree tree = new CodeTree(codes);
        new Problems()
                .when(codeId.equals(into), "into", "Välj en annan kod att slå ihop den med.")
                .when(
                        tree.from(codeId).contains(into),
                        "into",
                        "%s ligger under %s. Slå ihop åt andra hållet, eller flytta den först."
                                .formatted(other.name(), code.name()))
                .when(
                        !tree.childrenOf(codeId).isEmpty() && tree.depthUnder(into) + tree.height(codeId) - 1 > DEEPEST,
                        "into",
                        "Underkoderna skulle hamna på mer än %d nivåer. Flytta dem först.".formatted(DEEPEST))
                .raise(InvalidCodingException::new);
        for (Code child : tree.childrenOf(codeId)) {
            table.move(child.id(), into);
            moved(child, child.parentId(), into, codes, person);
        }
        UUID change = changes.add(ChangeKind.MERGED, code, into, other.name(), "", person.accountId());
        carried.move(change, codeId, into);
        table.set(List.of(codeId), State.MERGED, into);
        audit.record("code.merged", codeId, "Slog ihop koden %s med %s".formatted(code.name(), other.name()));
    }

    @Override
    public List<UUID> split(UUID codeId, List<String> names, Map<UUID, Set<Integer>> shares, boolean retire) {
        SignedIn person = Access.coordinator();
        table.hold();
        List<Code> codes = table.all();
        Code code = living(codes, codeId, "code");
        List<UUID> parts = splitting.split(code, codes, names, shares, retire, person.accountId());
        audit.record("code.split", codeId, "Delade koden %s i %s".formatted(code.name(), String.join(", ", names)));
        return parts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Carrier> carriers(UUID codeId) {
        return splitting.carriers(codeId, Access.coordinator().accountId());
    }

    @Override
    public void retire(UUID codeId, String reason) {
        SignedIn person = Access.coordinator();
        table.hold();
        List<Code> codes = table.all();
        Code code = living(codes, codeId, "code");
        new Problems()
                .required("reason", reason, "Skriv varför koden inte ska användas längre.")
                .longest("reason", reason, 500, "Texten")
                .when(
                        !new CodeTree(codes).childrenOf(codeId).isEmpty(),
                        "code",
                        "Koden har underkoder. Flytta dem, eller sluta använda dem först.")
                .raise(InvalidCodingException::new);
        changes.add(ChangeKind.RETIRED, code, null, "", reason.strip(), person.accountId());
        table.set(List.of(codeId), State.RETIRED, null);
        audit.record("code.retired", codeId, "Slutade använda koden " + code.name());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> history(int offset, int limit) {
        Access.coordinator();
        return told(changes.list(offset, limit));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> historyOf(UUID codeId) {
        Access.coordinator();
        return told(changes.of(codeId));
    }

    private List<Change> told(List<CodeChanges.Row> rows) {
        Map<UUID, Person> known = people.persons(CodeChanges.people(rows));
        List<Change> told = new ArrayList<>();
        for (CodeChanges.Row row : rows) {
            told.add(new Change(
                    row.id(),
                    row.kind(),
                    row.codeId(),
                    row.name(),
                    row.other(),
                    row.reason(),
                    name(known, row.by()),
                    row.at(),
                    name(known, row.undoneBy()),
                    row.undoneAt(),
                    row.canBeUndone()));
        }
        return told;
    }

    private static String name(Map<UUID, Person> known, @Nullable UUID person) {
        return Optional.ofNullable(person).map(known::get).map(Person::name).orElse("");
    }

    @Override
    public void undo(UUID changeId) {
        SignedIn person = Access.coordinator();
        table.hold();
        CodeChanges.Row change = undoing.undo(changeId, person.accountId());
        audit.record("code.undone", change.codeId(), "Ångrade en ändring av koden " + change.name());
    }

    private static Code living(List<Code> codes, UUID codeId, String field) {
        return CodeTable.find(codes, codeId)
                .filter(Code::isLiving)
                .orElseThrow(() -> new InvalidCodingException(
                        field, "Koden används inte längre. Ladda om sidan, så ser du vad som gäller."));
    }
}
