package se.arshjulet.datarequest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

/** What answers point at outside their form: it must be there, and they keep the name that it has there. */
@Component
class AnswerReferences {

    private static final String NO_FILE = "Filen finns inte här. Välj den igen.";

    private final Registers registers;
    private final AssignmentFiles files;

    AnswerReferences(Registers registers, AssignmentFiles files) {
        this.registers = registers;
        this.files = files;
    }

    /** The value with the names of what it points at; any other as it is.
     * @throws InvalidAnswerException with a Swedish message, if it points at what is not there for it */
    @Nullable
    AnswerValue settled(UUID assignmentId, Question question, @Nullable AnswerValue value) {
        if (value instanceof AnswerValue.RegisterEntries chosen) {
            return new AnswerValue.RegisterEntries(entries(question, chosen.entries()));
        }
        if (value instanceof AnswerValue.Attachment file) {
            return files.find(assignmentId, file.fileId()).orElseThrow(() -> new InvalidAnswerException(NO_FILE));
        }
        return value;
    }

    private List<RegisterEntry> entries(Question question, List<RegisterEntry> chosen) {
        Map<UUID, RegisterEntry> known = registers
                .find(
                        Objects.requireNonNull(question.register()).kind(),
                        chosen.stream().map(RegisterEntry::id).toList())
                .stream()
                .collect(Collectors.toMap(RegisterEntry::id, entry -> entry));
        Set<String> names = new HashSet<>();
        return chosen.stream()
                .map(entry -> {
                    RegisterEntry now = known.get(entry.id());
                    if (now == null) {
                        throw new InvalidAnswerException(unknown(entry));
                    }
                    // What was proposed may have turned out to be what is chosen beside it.
                    if (!names.add(now.name().toLowerCase(Locale.ROOT))) {
                        throw new InvalidAnswerException("Samma svar står två gånger. Ta bort det ena.");
                    }
                    return now;
                })
                .toList();
    }

    /** Why some of many cannot be, by field. Each register is asked once, however many they are. */
    Map<AnswerKey, String> problems(UUID assignmentId, FormDefinition form, Map<AnswerKey, Entry> entries) {
        Map<RegisterKind, Set<UUID>> chosen = new EnumMap<>(RegisterKind.class);
        entries.forEach((at, entry) -> entriesIn(form, at, entry)
                .forEach((kind, found) -> found.forEach(one ->
                        chosen.computeIfAbsent(kind, none -> new HashSet<>()).add(one.id()))));
        Map<RegisterKind, Set<UUID>> known = new EnumMap<>(RegisterKind.class);
        chosen.forEach((kind, ids) -> known.put(
                kind, registers.find(kind, ids).stream().map(RegisterEntry::id).collect(Collectors.toSet())));
        Map<AnswerKey, String> problems = new HashMap<>();
        entries.forEach((at, entry) -> {
            entriesIn(form, at, entry).forEach((kind, found) -> found.stream()
                    .filter(one -> !known.getOrDefault(kind, Set.of()).contains(one.id()))
                    .findFirst()
                    .ifPresent(one -> problems.put(at, unknown(one))));
            if (entry.value() instanceof AnswerValue.Attachment file
                    && files.find(assignmentId, file.fileId()).isEmpty()) {
                problems.put(at, NO_FILE);
            }
        });
        return problems;
    }

    private static Map<RegisterKind, List<RegisterEntry>> entriesIn(FormDefinition form, AnswerKey at, Entry entry) {
        return entry.value() instanceof AnswerValue.RegisterEntries chosen
                ? form.find(at.questionKey())
                        .map(Question::register)
                        .map(choice -> Map.of(choice.kind(), chosen.entries()))
                        .orElseGet(Map::of)
                : Map.of();
    }

    private static String unknown(RegisterEntry entry) {
        return "”%s” finns inte i registret. Välj något ur listan.".formatted(entry.name());
    }
}
