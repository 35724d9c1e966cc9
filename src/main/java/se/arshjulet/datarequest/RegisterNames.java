package se.arshjulet.datarequest;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

/** What was chosen of a register, read by the name that it has now: it may have been renamed, or proposed and then taken in. */
@Component
class RegisterNames {

    private final Registers registers;

    RegisterNames(Registers registers) {
        this.registers = registers;
    }

    /** Asks once for each kind of register, and not at all where none is asked for. */
    AnswerSet asNow(FormDefinition form, AnswerSet set) {
        Map<AnswerKey, Chosen> chosen = chosen(form, set);
        return renamed(set, chosen, entries(chosen.values()));
    }

    /** The same for several, with as many statements as for one. */
    Map<UUID, AnswerSet> asNow(FormDefinition form, Map<UUID, AnswerSet> sets) {
        Map<UUID, Map<AnswerKey, Chosen>> chosen = new HashMap<>();
        sets.forEach((id, set) -> chosen.put(id, chosen(form, set)));
        Map<UUID, RegisterEntry> now = entries(chosen.values().stream()
                .flatMap(fields -> fields.values().stream())
                .toList());
        Map<UUID, AnswerSet> renamed = new HashMap<>();
        sets.forEach((id, set) -> renamed.put(id, renamed(set, chosen.getOrDefault(id, Map.of()), now)));
        return renamed;
    }

    /** What is chosen of a register, by field. */
    private static Map<AnswerKey, Chosen> chosen(FormDefinition form, AnswerSet set) {
        Map<AnswerKey, Chosen> fields = new HashMap<>();
        set.answers().forEach((at, given) -> {
            RegisterKind kind = kind(form, at);
            if (kind != null && given.value() instanceof AnswerValue.RegisterEntries entries) {
                fields.put(at, new Chosen(kind, entries));
            }
        });
        return fields;
    }

    private Map<UUID, RegisterEntry> entries(Collection<Chosen> chosen) {
        Map<RegisterKind, Set<UUID>> ids = new EnumMap<>(RegisterKind.class);
        chosen.forEach(field -> field.entries().entries().forEach(entry -> ids.computeIfAbsent(
                        field.kind(), none -> new HashSet<>())
                .add(entry.id())));
        Map<UUID, RegisterEntry> now = new HashMap<>();
        ids.forEach((kind, some) -> registers.find(kind, some).forEach(entry -> now.put(entry.id(), entry)));
        return now;
    }

    private static AnswerSet renamed(AnswerSet set, Map<AnswerKey, Chosen> fields, Map<UUID, RegisterEntry> now) {
        Map<AnswerKey, GivenAnswer> renamed = new HashMap<>();
        fields.forEach(
                (at, chosen) -> set.at(at).ifPresent(given -> renamed.put(at, renamed(given, chosen.entries(), now))));
        return renamed.isEmpty() ? set : set.with(renamed);
    }

    private record Chosen(RegisterKind kind, AnswerValue.RegisterEntries entries) {}

    private static @Nullable RegisterKind kind(FormDefinition form, AnswerKey at) {
        return form.find(at.questionKey())
                .map(Question::register)
                .map(choice -> choice.kind())
                .orElse(null);
    }

    private static GivenAnswer renamed(
            GivenAnswer given, AnswerValue.RegisterEntries entries, Map<UUID, RegisterEntry> now) {
        return new GivenAnswer(
                given.status(),
                new AnswerValue.RegisterEntries(entries.entries().stream()
                        .map(entry -> now.getOrDefault(entry.id(), entry))
                        .toList()),
                given.origin(),
                given.answeredBy(),
                given.onBehalfOf(),
                given.answeredAt(),
                given.comment(),
                given.source());
    }
}
