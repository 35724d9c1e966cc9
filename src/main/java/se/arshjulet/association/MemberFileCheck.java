package se.arshjulet.association;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.MemberImport.Fault;

/** What can be wrong between the lines of a file, and between the file and the register. */
final class MemberFileCheck {

    private final List<MemberRow> rows;
    private final Register register;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<UnitName, MemberRow> byUnit = new HashMap<>();

    private MemberFileCheck(List<MemberRow> rows, Register register) {
        this.rows = rows;
        this.register = register;
    }

    static List<Fault> faults(MemberFile file, Register register) {
        MemberFileCheck check = new MemberFileCheck(file.rows(), register);
        check.membersAgree();
        check.unitsStandOnce();
        if (file.faults().isEmpty()) { // a line that could not be read may be the parent that others name
            check.parentsExist();
            check.noCycles();
        }
        return check.faults;
    }

    /** What the lines say of one member must be the same, and be what the register holds. */
    private void membersAgree() {
        Map<String, MemberRow> first = new HashMap<>();
        for (MemberRow row : rows) {
            MemberRow before = first.putIfAbsent(row.member(), row);
            if (before == null) {
                agreesWithRegister(row);
            } else if (before.kind() != row.kind()) {
                fault(row, MemberColumn.KIND, otherThan(row, before, "typ"));
            } else if (!Objects.equals(before.code(), row.code())) {
                fault(row, MemberColumn.CODE, otherThan(row, before, "kod"));
            }
        }
    }

    private static String otherThan(MemberRow row, MemberRow before, String what) {
        return row.member() + " har en annan " + what + " på rad " + before.line()
                + ". Skriv samma på alla medlemmens rader.";
    }

    private void agreesWithRegister(MemberRow row) {
        Organisation known = register.organisation(row.member());
        if (known == null) {
            return;
        }
        if (known.kind() != row.kind()) {
            fault(
                    row,
                    MemberColumn.KIND,
                    row.member()
                            + " finns redan med en annan typ. Rätta typen, eller namnet om det är en annan organisation.");
        } else if (known.code() != null && row.code() != null && !known.code().equals(row.code())) {
            fault(row, MemberColumn.CODE, row.member() + " finns redan med koden " + known.code() + ". Rätta koden.");
        }
    }

    private void unitsStandOnce() {
        for (MemberRow row : rows) {
            MemberRow before = byUnit.putIfAbsent(new UnitName(row.member(), row.unit()), row);
            if (before != null) {
                String what = row.unit() == null ? "Medlemmen står utan enhet" : "Enheten " + row.unit() + " står";
                fault(row, MemberColumn.UNIT, what + " redan på rad " + before.line() + ". Ta bort den ena raden.");
            }
        }
    }

    private void parentsExist() {
        for (MemberRow row : rows) {
            if (row.parent() != null
                    && !byUnit.containsKey(new UnitName(row.member(), row.parent()))
                    && !register.hasUnit(row.member(), row.parent())) {
                fault(
                        row,
                        MemberColumn.PARENT,
                        "Enheten ”" + row.parent() + "” finns inte hos " + row.member()
                                + ". Skriv namnet precis som i kolumnen enhet, eller lämna tomt.");
            }
        }
    }

    private void noCycles() {
        Set<UnitName> reported = new HashSet<>();
        for (MemberRow row : rows) {
            UnitName start = new UnitName(row.member(), row.unit());
            if (row.parent() == null || reported.contains(start)) {
                continue;
            }
            List<UnitName> way = new ArrayList<>();
            UnitName at = start;
            while (at != null && !way.contains(at)) {
                way.add(at);
                at = parentOf(at);
            }
            if (start.equals(at)) {
                reported.addAll(way);
                fault(
                        row,
                        MemberColumn.PARENT,
                        "Enheterna står under varandra i ring: "
                                + way.stream()
                                        .map(UnitName::unit)
                                        .reduce((a, b) -> a + " under " + b)
                                        .orElseThrow()
                                + " under " + start.unit() + ". Lämna överordnad tom för den översta.");
            }
        }
    }

    /** By the file if it names the unit, or else by the register. */
    private @Nullable UnitName parentOf(UnitName unit) {
        MemberRow row = byUnit.get(unit);
        String parent = row != null ? row.parent() : register.parentName(unit.member(), unit.unit());
        return parent == null ? null : new UnitName(unit.member(), parent);
    }

    private void fault(MemberRow row, MemberColumn column, String message) {
        faults.add(new Fault(row.line(), column.header(), message));
    }

    private record UnitName(String member, @Nullable String unit) {}
}
