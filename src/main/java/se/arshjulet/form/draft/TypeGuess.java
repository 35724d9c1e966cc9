package se.arshjulet.form.draft;

import java.util.Locale;
import java.util.regex.Pattern;
import se.arshjulet.form.QuestionType;

/** How a question is most likely answered, by its words; whoever makes it changes that with one press. */
public final class TypeGuess {

    private static final Pattern NAME = Pattern.compile("^(vad heter|namn\\b)");
    private static final Pattern YES_NO =
            Pattern.compile("^(är|har|finns|kan|ska|får|deltar|används|ingår|behövs|gäller)\\b.*\\?$");
    private static final Pattern SHARE = Pattern.compile("\\b(andel|procent)|%");
    private static final Pattern MONEY = Pattern.compile("\\b(kostnad|kostnader|belopp|budget|kronor|kr)\\b");
    private static final Pattern COUNT = Pattern.compile("^(antal|hur många)\\b");
    private static final Pattern DAY = Pattern.compile("\\b(datum|vilken dag)\\b|^när\\b");
    private static final Pattern PERIOD = Pattern.compile("\\bpågår\\b|\\bperiod\\b");
    private static final Pattern LONG = Pattern.compile("^(beskriv|hur|varför|vad|berätta|motivera)\\b");

    private TypeGuess() {}

    /** @param words the question, in Swedish */
    public static QuestionType of(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (NAME.matcher(plain).find()) {
            return QuestionType.SHORT_TEXT;
        }
        if (COUNT.matcher(plain).find()) {
            return QuestionType.WHOLE_NUMBER;
        }
        if (SHARE.matcher(plain).find()) {
            return QuestionType.PERCENT;
        }
        if (MONEY.matcher(plain).find()) {
            return QuestionType.MONEY;
        }
        if (YES_NO.matcher(plain).find()) {
            return QuestionType.YES_NO;
        }
        if (DAY.matcher(plain).find()) {
            return QuestionType.DATE;
        }
        if (PERIOD.matcher(plain).find()) {
            return QuestionType.PERIOD;
        }
        return LONG.matcher(plain).find() ? QuestionType.LONG_TEXT : QuestionType.SHORT_TEXT;
    }
}
