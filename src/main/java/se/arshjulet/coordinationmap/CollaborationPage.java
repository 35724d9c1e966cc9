package se.arshjulet.coordinationmap;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.CollaborationMap.Level;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;
import se.arshjulet.coordinationmap.FilterField.Choice;
import se.arshjulet.opendata.SwedishText;

/** What the page about the collaboration module says: the answer in figures, the table, the matrix, and the gaps. */
final class CollaborationPage {

    private final PublishedCollaborations map;
    private final CollaborationFilter filter;

    CollaborationPage(PublishedCollaborations map, CollaborationFilter filter) {
        this.map = map;
        this.filter = filter;
    }

    /** A line of the table. All of them are on the page, so that the filter can change without a new one. */
    public record Row(JointCollaboration joint, boolean shown) {}

    /** A member against all members: how many collaborations both take part in; null against itself. */
    public record MatrixRow(MapMember member, List<@Nullable Integer> shared) {}

    /** Two members that share no collaboration on the map. */
    public record Apart(String one, String other) {}

    /** What a member says it misses. */
    public record Missing(String member, String what) {}

    public String count() {
        return SwedishText.sentence(SwedishText.countNeuter(map.joint().size(), "samarbete", "samarbeten"));
    }

    public String memberCount() {
        return SwedishText.count(map.members().size(), "organisation", "organisationer");
    }

    /** "Tre är strategiska, fem operativa och två båda delarna." */
    public String levels() {
        long both = map.joint().stream().filter(it -> it.levels().size() > 1).count();
        long strategic = only(Level.STRATEGIC);
        long operative = only(Level.OPERATIVE);
        List<String> parts = new ArrayList<>();
        add(parts, strategic, "strategiskt", "strategiska");
        add(parts, operative, "operativt", "operativa");
        add(parts, both, "båda delarna", "båda delarna");
        return parts.isEmpty() ? "" : SwedishText.sentence(SwedishText.list(parts)) + ".";
    }

    private static void add(List<String> parts, long number, String one, String many) {
        if (number > 0) {
            String verb = parts.isEmpty() ? "är " : "";
            parts.add(SwedishText.countNeuter((int) number, verb + one, verb + many));
        }
    }

    private long only(Level level) {
        return map.joint().stream()
                .filter(it -> it.levels().size() == 1 && it.levels().contains(level))
                .count();
    }

    /** Ends the answer, which is about the whole map, where less is shown; else empty. */
    public String here() {
        return filtered()
                ? "Här visas %d av dem.".formatted((int)
                        map.joint().stream().filter(filter::fits).count())
                : "";
    }

    public boolean filtered() {
        return !filter.isEmpty();
    }

    /** "Visar 7 av 19 samarbeten." */
    public String shownCount() {
        int all = map.joint().size();
        long shown = map.joint().stream().filter(filter::fits).count();
        return SwedishText.showing(shown, all, "ett samarbete", "båda samarbetena", "samarbeten");
    }

    public List<Row> rows() {
        return map.joint().stream().map(it -> new Row(it, filter.fits(it))).toList();
    }

    public boolean nothingFits() {
        return map.joint().stream().noneMatch(filter::fits);
    }

    public List<MapMember> members() {
        return map.members();
    }

    public List<FilterField> fields() {
        return List.of(
                FilterField.members(members().stream(), filter.member()),
                new FilterField(
                        "niva",
                        "Nivå",
                        "Alla",
                        Stream.of(Level.values())
                                .map(it -> new Choice(
                                        it.name().toLowerCase(Locale.ROOT), it.title(), it == filter.level()))
                                .toList()),
                FilterField.words("malgrupp", "Målgrupp", targetGroups(), filter.targetGroup()));
    }

    public String words() {
        return filter.words();
    }

    private List<String> targetGroups() {
        List<String> all = new ArrayList<>(map.joint().stream()
                .flatMap(it -> it.targetGroups().stream())
                .distinct()
                .toList());
        all.sort(Collator.getInstance(Locale.forLanguageTag("sv-SE")));
        return all;
    }

    public List<MatrixRow> matrix() {
        return map.members().stream()
                .map(member -> new MatrixRow(
                        member,
                        map.members().stream()
                                .map(other -> member.equals(other) ? null : (Integer) shared(member, other))
                                .toList()))
                .toList();
    }

    /** The pairs that the matrix shows a dash for, each once. */
    public List<Apart> apart() {
        List<MapMember> members = map.members();
        List<Apart> apart = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (shared(members.get(i), members.get(j)) == 0) {
                    apart.add(new Apart(members.get(i).name(), members.get(j).name()));
                }
            }
        }
        return apart;
    }

    private int shared(MapMember one, MapMember other) {
        return (int) map.joint().stream()
                .filter(it -> it.has(one.id()) && it.has(other.id()))
                .count();
    }

    public List<Missing> missing() {
        return map.missing().stream()
                .map(it -> new Missing(map.memberOf(it).name(), purposeOf(it)))
                .toList();
    }

    private static String purposeOf(MapCollaboration missing) {
        return missing.purpose() == null ? "" : missing.purpose();
    }
}
