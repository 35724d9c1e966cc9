package se.arshjulet.machinery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.machinery.InstanceSubject.Subject;

/** Asks whoever owns a process what its instances are about: each association's and each process's at once. */
@Component
public class Subjects {

    private final Map<String, InstanceSubject> byProcess;

    Subjects(List<InstanceSubject> subjects) {
        this.byProcess = subjects.stream().collect(Collectors.toMap(InstanceSubject::processKey, Function.identity()));
    }

    /** What nobody can say is left out. */
    public Map<Key, Subject> of(Collection<Key> keys) {
        Map<Key, Subject> found = new HashMap<>();
        keys.stream()
                .collect(Collectors.groupingBy(
                        key -> new Group(key.associationId(), key.processKey()), Collectors.toSet()))
                .forEach((group, members) -> found.putAll(ask(group, members)));
        return found;
    }

    private Map<Key, Subject> ask(Group group, Collection<Key> members) {
        InstanceSubject owner = byProcess.get(group.processKey());
        if (owner == null) {
            return Map.of();
        }
        List<UUID> ids = members.stream().map(Key::businessKey).toList();
        Map<UUID, Subject> told = TenantContext.call(group.associationId(), () -> owner.of(ids));
        return members.stream()
                .filter(key -> told.containsKey(key.businessKey()))
                .collect(Collectors.toMap(Function.identity(), key -> told.get(key.businessKey())));
    }

    /** @param processKey of the outermost process: what is called is about what calls it */
    public record Key(UUID associationId, String processKey, UUID businessKey) {}

    private record Group(UUID associationId, String processKey) {}
}
