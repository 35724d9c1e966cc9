package se.arshjulet.coordinationmap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;
import se.arshjulet.coordinationmap.CollaborationMap.Participant;

/** A publication of the collaboration module, with what several members tell of the same joined. Never changes. */
final class PublishedCollaborations extends PublishedModule<CollaborationMap> {

    private final List<JointCollaboration> joint;
    private final Map<UUID, JointCollaboration> byKey = new HashMap<>();

    PublishedCollaborations(Publication<CollaborationMap> publication) {
        super(publication);
        joint = join(content());
        joint.forEach(it -> it.told().forEach(told -> byKey.put(told.key(), it)));
    }

    /** Those that bear the same name are the same: it is what those who take part call it. Letters' size and how often one
     * has pressed the space bar tell no two apart. */
    private static List<JointCollaboration> join(CollaborationMap map) {
        Map<String, List<MapCollaboration>> byName = new LinkedHashMap<>();
        map.collaborations().stream().filter(it -> !it.missing()).forEach(it -> byName.computeIfAbsent(
                        nameKey(it.name()), name -> new ArrayList<>())
                .add(it));
        List<UUID> order = map.members().stream().map(MapMember::id).toList();
        return byName.values().stream()
                .map(told -> new JointCollaboration(told, participants(told, order)))
                .toList();
    }

    private static List<Participant> participants(List<MapCollaboration> told, List<UUID> order) {
        Map<UUID, Participant> all = new LinkedHashMap<>();
        told.forEach(it -> it.participants().forEach(who -> all.putIfAbsent(who.memberId(), who)));
        return all.values().stream()
                .sorted((one, other) -> Integer.compare(place(order, one), place(order, other)))
                .toList();
    }

    /** Those who have told nothing themselves come last. */
    private static int place(List<UUID> order, Participant who) {
        int place = order.indexOf(who.memberId());
        return place < 0 ? order.size() : place;
    }

    private static String nameKey(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.forLanguageTag("sv-SE"));
    }

    /** All that is said, of what is and what is missing, one line a member. */
    List<MapCollaboration> told() {
        return content().collaborations();
    }

    List<JointCollaboration> joint() {
        return joint;
    }

    /** Found by the key of any who names it. */
    Optional<JointCollaboration> at(UUID key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What members say they miss. */
    List<MapCollaboration> missing() {
        return told().stream().filter(MapCollaboration::missing).toList();
    }
}
