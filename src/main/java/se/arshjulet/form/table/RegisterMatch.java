package se.arshjulet.form.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.RegisterEntry;

/** What of a register a name means, written in full or so far that it can be nothing else. */
final class RegisterMatch {

    /** A name may stand inside many others. */
    private static final int LOOKED_AT = 500;

    private static final int SUGGESTED = 5;

    private final RegisterNames registers;
    private final RegisterChoice choice;

    RegisterMatch(RegisterNames registers, RegisterChoice choice) {
        this.registers = registers;
        this.choice = choice;
    }

    /** The entry that is so called, or else the only one whose name begins so: "Storby" is Storby kommun. */
    Optional<RegisterEntry> meant(String name) {
        List<RegisterEntry> found = registers.find(choice.kind(), name, LOOKED_AT);
        Optional<RegisterEntry> same = found.stream()
                .filter(entry -> entry.name().equalsIgnoreCase(name))
                .findFirst();
        if (same.isPresent() || found.size() >= LOOKED_AT) {
            return same;
        }
        List<RegisterEntry> begun =
                found.stream().filter(entry -> begins(entry.name(), name)).toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)).filter(only -> isEnough(only, name)) : Optional.empty();
    }

    /** Where something new may be proposed, half a word may be the beginning of that. */
    private boolean isEnough(RegisterEntry only, String name) {
        return !choice.mayPropose() || !Character.isLetterOrDigit(only.name().charAt(name.length()));
    }

    private static boolean begins(String whole, String start) {
        return whole.length() > start.length() && whole.regionMatches(true, 0, start, 0, start.length());
    }

    /** Names that hold what was written, or one of its words. */
    List<String> near(String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("[\\s,]+")).filter(word -> word.length() > 2))
                .map(words -> registers.find(choice.kind(), words, LOOKED_AT).stream()
                        .map(RegisterEntry::name)
                        .filter(other -> holds(other, words))
                        .limit(SUGGESTED)
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean holds(String name, String words) {
        return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
