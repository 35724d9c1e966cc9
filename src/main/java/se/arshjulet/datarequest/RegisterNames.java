package se.arshjulet.datarequest;

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
        Map<RegisterKind, Set<UUID>> chosen = new EnumMap<>(RegisterKind.class);
        Map<AnswerKey, AnswerValue.RegisterEntries> fields = new HashMap<>();
        set.answers().forEach((at, given) -> {
            RegisterKind kind = kind(form, at);
            if (kind != null && given.value() instanceof AnswerValue.RegisterEntries entries) {
                fields.put(at, entries);
                entries.entries().forEach(entry -> chosen.computeIfAbsent(kind, none -> new HashSet<>())
                        .add(entry.id()));
            }
        });
        Map<UUID, RegisterEntry> now = new HashMap<>();
        chosen.forEach((kind, ids) -> registers.find(kind, ids).forEach(entry -> now.put(entry.id(), entry)));
        Map<AnswerKey, GivenAnswer> renamed = new HashMap<>();
        fields.forEach((at, entries) -> set.at(at).ifPresent(given -> renamed.put(at, renamed(given, entries, now))));
        return renamed.isEmpty() ? set : set.with(renamed);
    }

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
