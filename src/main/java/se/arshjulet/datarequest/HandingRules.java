package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.Delegations.Handing;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.FormDefinition;

/** What can be handed to a guest, and how. */
final class HandingRules {

    /** So many people can be asked about one assignment. */
    static final int MOST = 50;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");

    private HandingRules() {}

    /** Why it cannot be handed over, in Swedish. */
    static Optional<String> problem(Draft draft, Handing handing, LocalDate today) {
        if (handing.name().isBlank()) {
            return Optional.of("Skriv vad personen heter, så att du ser vem svaren kommer från.");
        }
        if (handing.name().strip().length() > LONGEST_NAME) {
            return Optional.of("Namnet är för långt: högst %d tecken.".formatted(LONGEST_NAME));
        }
        if (isNoAddress(handing.email())) {
            return Optional.of(
                    "Det där är ingen e-postadress. Rätta den, eller lämna fältet tomt och skicka länken själv.");
        }
        if (handing.message().length() > LONGEST_MESSAGE) {
            return Optional.of("Meddelandet är för långt: högst 1 000 tecken.");
        }
        if (handing.lastDay().isBefore(today) || handing.lastDay().isAfter(today.plusDays(Delegations.MOST_DAYS))) {
            return Optional.of(
                    "Länken kan gälla i högst %d dagar. Välj en dag inom den tiden.".formatted(Delegations.MOST_DAYS));
        }
        if (handing.parts().isEmpty()) {
            return Optional.of("Välj minst en fråga.");
        }
        return handing.parts().stream().allMatch(part -> isThere(draft, part))
                ? Optional.empty()
                : Optional.of("Frågan finns inte kvar. Ladda om sidan och välj igen.");
    }

    private static boolean isNoAddress(@Nullable String email) {
        return email != null && !email.isBlank() && !isAddress(email.strip());
    }

    static boolean isAddress(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }

    private static boolean isThere(Draft draft, DelegatedPart part) {
        FormDefinition form = draft.form();
        String section = part.sectionKey();
        String question = part.questionKey();
        boolean sectionThere = section == null
                || form.sections().stream().anyMatch(one -> one.key().equals(section));
        boolean questionThere = question == null
                || form.find(question).isPresent()
                        && (section == null || form.sectionOf(question).key().equals(section));
        boolean rowThere = part.rowKey() == null
                || draft.answers().rows().stream().map(AnswerRow::key).anyMatch(part.rowKey()::equals);
        return sectionThere && questionThere && rowThere;
    }
}
