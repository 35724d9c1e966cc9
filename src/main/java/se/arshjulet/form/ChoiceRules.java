package se.arshjulet.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be chosen, and written beside it. */
final class ChoiceRules {

    static final int OWN_WORDS_LENGTH = 200;
    static final int OWN_WORDS_COUNT = 50;

    private ChoiceRules() {}

    static Optional<String> one(Question question, AnswerValue.Choices choices) {
        return several(question, choices).or(() -> exactlyOne(choices));
    }

    static Optional<String> several(Question question, AnswerValue.Choices choices) {
        Set<String> known = new HashSet<>();
        question.options().forEach(option -> known.add(option.code()));
        if (!known.containsAll(choices.codes())) {
            return Optional.of("Ett av alternativen finns inte längre. Ladda om sidan och välj på nytt.");
        }
        if (choices.codes().isEmpty() && choices.others().isEmpty()) {
            return Optional.of("Inget är valt. Välj minst ett alternativ eller lämna fältet tomt.");
        }
        if (hasTwins(choices.codes()) || hasTwins(choices.others())) {
            return Optional.of("Samma svar står två gånger. Ta bort det ena.");
        }
        if (choices.others().isEmpty()) {
            return Optional.empty();
        }
        if (!question.allowOther()) {
            return Optional.of("Frågan tar bara emot de alternativ som finns i listan. Välj ett av dem.");
        }
        if (choices.others().size() > OWN_WORDS_COUNT) {
            return Optional.of("Högst %d egna svar får plats. Slå ihop några av dem.".formatted(OWN_WORDS_COUNT));
        }
        return choices.others().stream()
                .map(own -> own.isBlank()
                        ? Optional.of("Ett av de egna svaren är tomt. Ta bort det.")
                        : TextRules.tooLong("”" + TextRules.abbreviated(own) + "”", own, OWN_WORDS_LENGTH)
                                .or(() -> TextRules.unreadable(own, false)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean hasTwins(List<String> words) {
        return new HashSet<>(words).size() < words.size();
    }

    private static Optional<String> exactlyOne(AnswerValue.Choices choices) {
        return choices.codes().size() + choices.others().size() == 1
                ? Optional.empty()
                : Optional.of("Här går det bara att svara ett. Välj det som stämmer bäst.");
    }
}
