package se.arshjulet.coordinationmap;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.CollaborationMap.Level;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;
import se.arshjulet.coordinationmap.CollaborationMap.Participant;
import se.arshjulet.coordinationmap.CollaborationMap.Span;

/**
 * One collaboration, as all those who name it tell it together. Where they tell it differently, the first to say a thing
 * in the map's order is heard for what can be but one, and all are heard for what can be several.
 *
 * @param told one for each member that names it; at least one
 * @param participants in the order of the map's members
 */
record JointCollaboration(List<MapCollaboration> told, List<Participant> participants) {

    JointCollaboration {
        told = List.copyOf(told);
        participants = List.copyOf(participants);
    }

    /** Of whoever names it first; the page is found by any of the keys. */
    public UUID key() {
        return told.get(0).key();
    }

    public String name() {
        return told.get(0).name();
    }

    public Set<Level> levels() {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        told.forEach(it -> levels.addAll(it.levels()));
        return levels;
    }

    /** "Strategisk och operativ"; empty if nobody says. */
    public String levelText() {
        String joined = levels().stream().map(Level::title).collect(Collectors.joining(" och "));
        return joined.isEmpty() ? "" : joined.charAt(0) + joined.substring(1).toLowerCase(Locale.ROOT);
    }

    public String participantText() {
        return participants.stream().map(Participant::name).collect(Collectors.joining(", "));
    }

    public List<String> targetGroups() {
        return all(it -> it.targetGroups().stream());
    }

    public List<String> others() {
        return all(it -> Stream.ofNullable(it.others()));
    }

    public List<String> frequencies() {
        return all(it -> Stream.ofNullable(it.frequency()));
    }

    public @Nullable String kind() {
        return first(MapCollaboration::kind);
    }

    public @Nullable String purpose() {
        return first(MapCollaboration::purpose);
    }

    public @Nullable Integer meetings() {
        return first(MapCollaboration::meetings);
    }

    /** Whether anybody knows of a written agreement; null if nobody has said. */
    public @Nullable Boolean agreed() {
        List<Boolean> answers = told.stream()
                .map(MapCollaboration::agreed)
                .filter(Objects::nonNull)
                .toList();
        return answers.isEmpty() ? null : (Boolean) answers.contains(true);
    }

    public @Nullable Span agreement() {
        return first(MapCollaboration::agreement);
    }

    public @Nullable Span project() {
        return first(MapCollaboration::project);
    }

    public @Nullable MapContact contact() {
        return first(MapCollaboration::contact);
    }

    boolean has(UUID member) {
        return participants.stream().anyMatch(it -> it.memberId().equals(member));
    }

    private <T> @Nullable T first(Function<MapCollaboration, @Nullable T> part) {
        for (MapCollaboration it : told) {
            T value = part.apply(it);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private List<String> all(Function<MapCollaboration, Stream<String>> part) {
        return List.copyOf(told.stream().flatMap(part).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
