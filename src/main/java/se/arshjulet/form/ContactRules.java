package se.arshjulet.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a function to turn to can be given as. */
public final class ContactRules {

    static final int PART_LENGTH = 200;

    /** As loose as mail itself is, strict enough to catch a forgotten @, a space or a lost ending. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>()]+@[^\\s@,;<>().]+(\\.[^\\s@,;<>().]+)+");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()/–-]*[0-9]");

    private ContactRules() {}

    static Optional<String> problem(AnswerValue.Contact contact) {
        List<String> parts = List.of(contact.function(), contact.phone(), contact.email());
        if (parts.stream().allMatch(String::isBlank)) {
            return Optional.of(TextRules.EMPTY);
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
        return TextRules.tooLong("”" + TextRules.abbreviated(part) + "”", part, PART_LENGTH)
                .or(() -> TextRules.unreadable(part, false));
    }

    private static boolean isPhone(String phone) {
        long digits = phone.chars().filter(c -> c >= '0' && c <= '9').count();
        // 112 and 1177 are numbers too; 15 digits is the longest that ITU-T E.164 knows.
        return PHONE.matcher(phone).matches() && digits >= 3 && digits <= 15;
    }
}
