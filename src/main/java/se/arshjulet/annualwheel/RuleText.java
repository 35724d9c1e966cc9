package se.arshjulet.annualwheel;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arshjulet.annualwheel.DateRule.Side;
import se.arshjulet.annualwheel.DateRule.Unit;

/** A rule in Swedish, for people to read; and the relative ones as they are written. */
final class RuleText {

    private static final Pattern RELATIVE = Pattern.compile("(\\d{1,3}) (dag|dagar|vecka|veckor) (före|efter) (.+)");
    private static final Pattern SAME_DAY = Pattern.compile("samma dag som (.+)");

    private RuleText() {}

    /** So long before or after the activity of that title. */
    record Counted(int amount, Unit unit, Side side, String title) {}

    /** Empty if it is not counted from another activity. */
    static Optional<Counted> counted(String text) {
        String said = text.strip();
        Matcher same = SAME_DAY.matcher(said);
        if (same.matches()) {
            return Optional.of(new Counted(0, Unit.DAYS, Side.AFTER, same.group(1)));
        }
        Matcher relative = RELATIVE.matcher(said);
        if (!relative.matches()) {
            return Optional.empty();
        }
        Unit unit = relative.group(2).toLowerCase(Locale.ROOT).startsWith("v") ? Unit.WEEKS : Unit.DAYS;
        Side side = relative.group(3).equals("före") ? Side.BEFORE : Side.AFTER;
        return Optional.of(new Counted(Integer.parseInt(relative.group(1)), unit, side, relative.group(4)));
    }

    /** @param titles of the activities that rules count from */
    static String words(DateRule rule, Function<UUID, String> titles) {
        if (rule instanceof DateRule.Monthly monthly) {
            return sentence(DayText.write(monthly.day()) + " i " + MonthText.words(monthly.months()));
        }
        if (rule instanceof DateRule.Once once) {
            String last = DayText.write(once.day());
            return once.from() == once.to()
                    ? sentence("senast " + last + " i " + SwedishDays.month(once.to()))
                    : sentence("från " + SwedishDays.month(once.from()) + " till " + last + " i "
                            + SwedishDays.month(once.to()));
        }
        return sentence(day(rule, titles));
    }

    /** The part of a rule that says the day, without its months, as {@link DayText} and {@link #counted} read it. */
    static String day(DateRule rule, Function<UUID, String> titles) {
        if (rule instanceof DateRule.Monthly monthly) {
            return DayText.write(monthly.day());
        }
        if (rule instanceof DateRule.Once once) {
            return DayText.write(once.day());
        }
        DateRule.Relative relative = (DateRule.Relative) rule;
        String title = titles.apply(relative.anchor());
        if (relative.amount() == 0) {
            return "samma dag som " + title;
        }
        return relative.amount() + " " + unit(relative) + (relative.side() == Side.BEFORE ? " före " : " efter ")
                + title;
    }

    private static String unit(DateRule.Relative relative) {
        boolean one = relative.amount() == 1;
        return relative.unit() == Unit.WEEKS ? (one ? "vecka" : "veckor") : (one ? "dag" : "dagar");
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(SwedishDays.LOCALE) + words.substring(1);
    }
}
