package se.arshjulet.association;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.MemberImport.Fault;

/** Reads the cells of one line, and says of each what is wrong with it. */
final class MemberRowReader {

    private static final int LONGEST_NAME = 200;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Map<String, Party> PARTIES =
            Map.of("staten", Party.STATE, "regionen", Party.REGION, "kommunerna", Party.MUNICIPALITIES);
    private static final Map<String, OrganisationKind> KINDS = Map.of(
            "myndighet", OrganisationKind.AUTHORITY,
            "region", OrganisationKind.REGION,
            "kommun", OrganisationKind.MUNICIPALITY,
            "adjungerad", OrganisationKind.CO_OPTED);
    private static final Map<String, Seat> SEATS = Map.of(
            "styrelse", Seat.BOARD,
            "beredningsgrupp", Seat.PREPARATORY_GROUP,
            "analysgrupp", Seat.ANALYSIS_GROUP);

    /** Kommunkod has four digits and länskod two (SCB). */
    private static final Map<OrganisationKind, Pattern> CODES = Map.of(
            OrganisationKind.MUNICIPALITY, Pattern.compile("\\d{4}"),
            OrganisationKind.REGION, Pattern.compile("\\d{2}"));

    private final int line;
    private final CSVRecord cells;
    private final Map<MemberColumn, Integer> columns;
    private final List<Fault> faults = new ArrayList<>();
    private final Optional<MemberRow> row;

    MemberRowReader(int line, CSVRecord cells, Map<MemberColumn, Integer> columns) {
        this.line = line;
        this.cells = cells;
        this.columns = columns;
        this.row = read();
    }

    /** The row, if nothing in it is wrong. */
    Optional<MemberRow> row() {
        return row;
    }

    List<Fault> faults() {
        return faults;
    }

    private Optional<MemberRow> read() {
        String member = name(MemberColumn.MEMBER);
        if (member == null) {
            fault(MemberColumn.MEMBER, "Medlemmens namn saknas.");
        }
        OrganisationKind kind = KINDS.get(word(MemberColumn.KIND));
        if (kind == null) {
            unknown(MemberColumn.KIND, "myndighet, region, kommun eller adjungerad");
        }
        Party party = party(kind);
        String code = code(kind);
        String unit = name(MemberColumn.UNIT);
        String parent = name(MemberColumn.PARENT);
        if (unit == null && parent != null) {
            fault(MemberColumn.PARENT, "Raden har en överordnad enhet men ingen enhet. Fyll i kolumnen enhet.");
        }
        Set<Seat> seats = seats();
        return member == null || kind == null || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new MemberRow(line, party, member, kind, code, unit, parent, seats));
    }

    private @Nullable Party party(@Nullable OrganisationKind kind) {
        String word = word(MemberColumn.PARTY);
        Party party = PARTIES.get(word);
        if (kind == OrganisationKind.CO_OPTED && !word.isEmpty()) {
            fault(MemberColumn.PARTY, "En adjungerad är inte medlem och hör inte till någon part. Lämna part tom.");
        } else if (party == null && kind != OrganisationKind.CO_OPTED) {
            unknown(MemberColumn.PARTY, "staten, regionen eller kommunerna");
        } else if (party != null && kind != null && partyOf(kind) != party) {
            fault(
                    MemberColumn.PARTY,
                    "Part och typ säger emot varandra: " + cell(MemberColumn.KIND) + " hör inte till " + word
                            + ". Rätta den ena.");
        }
        return party;
    }

    private static @Nullable Party partyOf(OrganisationKind kind) {
        return switch (kind) {
            case AUTHORITY -> Party.STATE;
            case REGION -> Party.REGION;
            case MUNICIPALITY -> Party.MUNICIPALITIES;
            case CO_OPTED -> null;
        };
    }

    private @Nullable String code(@Nullable OrganisationKind kind) {
        String code = cell(MemberColumn.CODE);
        if (code.isEmpty() || kind == null) {
            return null;
        }
        Pattern pattern = CODES.get(kind);
        if (pattern == null) {
            fault(MemberColumn.CODE, "Bara kommuner och regioner har en kod. Lämna kod tom.");
        } else if (!pattern.matcher(code).matches()) {
            fault(
                    MemberColumn.CODE,
                    "Koden ”" + code + "” är fel. En kommunkod har fyra siffror och en länskod två,"
                            + " med nollan först.");
        }
        return code;
    }

    private Set<Seat> seats() {
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        String cell = cell(MemberColumn.SEATS);
        if (cell.isEmpty()) {
            return seats;
        }
        for (String word : cell.split(",", -1)) {
            Seat seat = SEATS.get(word.strip().toLowerCase(Locale.ROOT));
            if (seat == null) {
                fault(
                        MemberColumn.SEATS,
                        "”" + word.strip() + "” är okänt. Skriv styrelse, beredningsgrupp eller"
                                + " analysgrupp, med komma emellan.");
            } else {
                seats.add(seat);
            }
        }
        return seats;
    }

    private @Nullable String name(MemberColumn column) {
        String name = SPACES.matcher(cell(column)).replaceAll(" ");
        if (name.length() > LONGEST_NAME) {
            fault(column, "Namnet är längre än " + LONGEST_NAME + " tecken. Korta det.");
        }
        return name.isEmpty() ? null : name;
    }

    private String word(MemberColumn column) {
        return cell(column).toLowerCase(Locale.ROOT);
    }

    private String cell(MemberColumn column) {
        Integer position = columns.get(column);
        return position == null ? "" : cells.get(position).strip();
    }

    private void unknown(MemberColumn column, String allowed) {
        String cell = cell(column);
        String what = cell.isEmpty() ? "Här saknas ett värde." : "”" + cell + "” är okänt.";
        fault(column, what + " Skriv " + allowed + ".");
    }

    private void fault(MemberColumn column, String message) {
        faults.add(new Fault(line, column.header(), message));
    }
}
