package se.arshjulet.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question can hold. Checked at each save: what breaks a rule here is never stored. That something is missing is
 * no such break; {@link FormCheck} finds that when the form is sent in.
 */
public final class AnswerRules {

    static final int SHORT_TEXT_LENGTH = 255;
    static final int LONG_TEXT_LENGTH = 4000;
    static final int OWN_WORDS_LENGTH = 200;
    static final int OWN_WORDS_COUNT = 50;
    static final int CONTACT_PART_LENGTH = 200;

    /** As loose as mail itself is, strict enough to catch a forgotten @, a space or a lost ending. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>()]+@[^\\s@,;<>().]+(\\.[^\\s@,;<>().]+)+");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()/–-]*[0-9]");

    private AnswerRules() {}

    /** Why the field cannot hold this, or empty if it can.
     * @param current the answers and rows as they are, for references between rows
     * @return a message in Swedish that can stand at the field: what, why, what to do */
    public static Optional<String> problem(
            FormDefinition form, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value, AnswerSet current) {
        Optional<Section> section = form.sections().stream()
                .filter(s -> s.questions().stream().anyMatch(q -> q.key().equals(at.questionKey())))
                .findFirst();
        if (section.isEmpty()) {
            return Optional.of("Frågan finns inte i formuläret. Ladda om sidan och försök igen.");
        }
        Question question = form.question(at.questionKey());
        if (!hasPlace(section.get(), at, current)) {
            return Optional.of(
                    section.get().repeating()
                            ? "Raden finns inte längre. Ladda om sidan för att se vad som gäller nu."
                            : "Frågan besvaras en gång för hela formuläret. Ladda om sidan och försök igen.");
        }
        if (question.type() == QuestionType.INFORMATION) {
            return Optional.of("Det här är en text att läsa och tar inte emot något svar.");
        }
        if (status == AnswerStatus.TOO_SMALL) {
            return Optional.of("”För få för att visa” gäller bara tal. Skriv ett svar eller lämna fältet tomt.");
        }
        if (status != AnswerStatus.GIVEN) {
            return value == null
                    ? Optional.empty()
                    : Optional.of("Ett tomt fält kan inte ha ett svar. Ladda om sidan och försök igen.");
        }
        if (value == null) {
            return Optional.of("Svaret är tomt. Skriv något eller lämna fältet tomt.");
        }
        return ofType(question, section.get(), at, value, current);
    }

    private static boolean hasPlace(Section section, AnswerKey at, AnswerSet current) {
        return section.repeating()
                ? current.rowsOf(section.key()).stream()
                        .anyMatch(row -> row.key().equals(at.rowKey()))
                : at.rowKey().equals(AnswerKey.NO_ROW);
    }

    private static Optional<String> ofType(
            Question question, Section section, AnswerKey at, AnswerValue value, AnswerSet current) {
        return switch (question.type()) {
            case SHORT_TEXT ->
                value instanceof AnswerValue.Text text ? text(text.text(), maxLength(question), false) : wrongKind();
            case LONG_TEXT ->
                value instanceof AnswerValue.Text text ? text(text.text(), maxLength(question), true) : wrongKind();
            case ONE_OF ->
                value instanceof AnswerValue.Choices choices
                        ? choices(question, choices).or(() -> exactlyOne(choices))
                        : wrongKind();
            case SEVERAL_OF -> value instanceof AnswerValue.Choices choices ? choices(question, choices) : wrongKind();
            case PARENT_ROW ->
                value instanceof AnswerValue.RowReference reference
                        ? parent(question, section, at.rowKey(), reference.rowKey(), current)
                        : wrongKind();
            case CONTACT_FUNCTION -> value instanceof AnswerValue.Contact contact ? contact(contact) : wrongKind();
            case INFORMATION -> wrongKind();
        };
    }

    /** The longest text that the question takes, in characters. */
    public static int maxLength(Question question) {
        Integer own = question.maxLength();
        if (own != null) {
            return own;
        }
        return question.type() == QuestionType.LONG_TEXT ? LONG_TEXT_LENGTH : SHORT_TEXT_LENGTH;
    }

    private static Optional<String> text(String text, int maxLength, boolean severalLines) {
        if (text.isBlank()) {
            return Optional.of("Svaret är tomt. Skriv något eller lämna fältet tomt.");
        }
        return tooLong("Texten", text, maxLength).or(() -> unreadable(text, severalLines));
    }

    private static Optional<String> tooLong(String what, String text, int maxLength) {
        int length = text.codePointCount(0, text.length());
        return length <= maxLength
                ? Optional.empty()
                : Optional.of("%s är %d tecken lång och får vara högst %d. Korta den med %d tecken."
                        .formatted(what, length, maxLength, length - maxLength));
    }

    /** Control characters and halves of characters, which come along when one pastes, and which the database refuses. */
    private static Optional<String> unreadable(String text, boolean severalLines) {
        boolean fine = text.codePoints()
                .allMatch(c -> severalLines && (c == '\n' || c == '\r' || c == '\t')
                        || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
        return fine
                ? Optional.empty()
                : Optional.of("Texten innehåller tecken som inte går att spara. Klistra in den som ren text.");
    }

    private static Optional<String> choices(Question question, AnswerValue.Choices choices) {
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
                        : tooLong("”" + abbreviated(own) + "”", own, OWN_WORDS_LENGTH)
                                .or(() -> unreadable(own, false)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String abbreviated(String text) {
        return text.length() <= 30 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }

    private static boolean hasTwins(List<String> words) {
        return new HashSet<>(words).size() < words.size();
    }

    private static Optional<String> exactlyOne(AnswerValue.Choices choices) {
        return choices.codes().size() + choices.others().size() == 1
                ? Optional.empty()
                : Optional.of("Här går det bara att svara ett. Välj det som stämmer bäst.");
    }

    private static Optional<String> parent(
            Question question, Section section, UUID row, UUID parent, AnswerSet current) {
        String noun = section.noun();
        List<AnswerRow> rows = current.rowsOf(section.key());
        if (rows.stream().noneMatch(r -> r.key().equals(parent))) {
            return Optional.of("Den %s som valts i ”%s” finns inte längre. Välj en annan eller lämna fältet tomt."
                    .formatted(noun, question.label()));
        }
        if (row.equals(parent)) {
            return Optional.of(
                    "En %s kan inte höra under sig själv. Välj en annan eller lämna fältet tomt.".formatted(noun));
        }
        Set<UUID> seen = new HashSet<>();
        UUID above = parent;
        while (above != null && seen.add(above)) {
            if (above.equals(row)) {
                return Optional.of(
                        "Då skulle de två höra under varandra. Välj en %s som inte själv hör hit.".formatted(noun));
            }
            above = current.value(new AnswerKey(above, question.key())) instanceof AnswerValue.RowReference next
                    ? next.rowKey()
                    : null;
        }
        return Optional.empty();
    }

    private static Optional<String> contact(AnswerValue.Contact contact) {
        List<String> parts = List.of(contact.function(), contact.phone(), contact.email());
        if (parts.stream().allMatch(String::isBlank)) {
            return Optional.of("Svaret är tomt. Skriv något eller lämna fältet tomt.");
        }
        String problems = Stream.of(function(contact.function()), phone(contact.phone()), email(contact.email()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return problems.isEmpty() ? Optional.empty() : Optional.of(problems);
    }

    /** What is wrong with the name of a function to turn to; none is not wrong. */
    public static Optional<String> function(String name) {
        return contactPart(name);
    }

    /** What is wrong with a telephone number; none is not wrong. */
    public static Optional<String> phone(String number) {
        return number.isBlank() || isPhone(number.strip())
                ? contactPart(number)
                : Optional.of("Telefonnumret ser inte helt ut. Skriv det med siffror, till exempel 013-20 60 00.");
    }

    /** What is wrong with an e-mail address; none is not wrong. */
    public static Optional<String> email(String address) {
        return address.isBlank() || EMAIL.matcher(address.strip()).matches()
                ? contactPart(address)
                : Optional.of("E-postadressen ser inte hel ut. Skriv den som namn@exempel.se.");
    }

    private static Optional<String> contactPart(String part) {
        return tooLong("”" + abbreviated(part) + "”", part, CONTACT_PART_LENGTH).or(() -> unreadable(part, false));
    }

    private static boolean isPhone(String phone) {
        long digits = phone.chars().filter(c -> c >= '0' && c <= '9').count();
        // 112 and 1177 are numbers too; 15 digits is the longest that ITU-T E.164 knows.
        return PHONE.matcher(phone).matches() && digits >= 3 && digits <= 15;
    }

    private static Optional<String> wrongKind() {
        return Optional.of("Svaret passar inte frågan. Ladda om sidan och försök igen.");
    }
}
