package se.arshjulet.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How things of a register can be chosen. That they are in the register is asked of the register itself. */
final class RegisterRules {

    private static final int MOST = 100;

    private RegisterRules() {}

    static Optional<String> problem(Question question, AnswerValue.RegisterEntries chosen) {
        List<RegisterEntry> entries = chosen.entries();
        if (entries.isEmpty()) {
            return Optional.of("Inget är valt. Välj något ur listan eller lämna fältet tomt.");
        }
        if (!Objects.requireNonNull(question.register()).several() && entries.size() > 1) {
            return Optional.of("Här går det bara att välja ett. Välj det som stämmer bäst.");
        }
        if (entries.size() > MOST) {
            return Optional.of("Högst %d får plats. Ta bort några.".formatted(MOST));
        }
        return new HashSet<>(entries.stream().map(RegisterEntry::id).toList()).size() < entries.size()
                ? Optional.of("Samma svar står två gånger. Ta bort det ena.")
                : Optional.empty();
    }
}
