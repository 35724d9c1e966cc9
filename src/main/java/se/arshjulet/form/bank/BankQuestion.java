package se.arshjulet.form.bank;

import java.util.List;
import java.util.UUID;
import se.arshjulet.form.FormWording;
import se.arshjulet.form.Question;

/** A question through the versions of its form: as long as it is the same or only reworded, it is one.
 * @param asked the versions that ask it, the newest first; at least one */
public record BankQuestion(List<Asked> asked) {

    public BankQuestion {
        asked = List.copyOf(asked);
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("A question that no version asks");
        }
    }

    /** As one version asks it.
     * @param formVersionId of the version
     * @param number        the version's
     * @param part          the title of the part that it stands in
     * @param current       the version is what a new data request asks
     * @param rounds        how many data requests have asked the version */
    public record Asked(
            UUID formVersionId,
            String formKey,
            int number,
            String formTitle,
            String part,
            Question question,
            boolean current,
            int rounds) {}

    /** As it was asked last. */
    public Asked latest() {
        return asked.get(0);
    }

    /** How many data requests have asked it, in any version. */
    public int rounds() {
        return asked.stream().mapToInt(Asked::rounds).sum();
    }

    /** Whether a version asks it in other words than the one before: the time series has a break there. */
    public boolean isRewordedIn(Asked version) {
        int at = asked.indexOf(version);
        return at >= 0
                && at + 1 < asked.size()
                && !FormWording.isSame(asked.get(at + 1).question(), version.question());
    }
}
