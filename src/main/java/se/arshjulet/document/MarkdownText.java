package se.arshjulet.document;

import java.util.regex.Pattern;

/** Text in which CommonMark sees nothing but text. */
final class MarkdownText {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");
    private static final Pattern AT_A_LINES_START = Pattern.compile("^[-+=#]");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private MarkdownText() {}

    static String escaped(String text) {
        return ANYWHERE.matcher(text).replaceAll("\\\\$0");
    }

    /** A heading's: # at its end would be taken for its close. */
    static String escapedInHeading(String text) {
        return escaped(text).replace("#", "\\#");
    }

    /** What begins a line: a dash there would make a list of it, 2021. too. */
    static String escapedAtStart(String text) {
        String escaped = escaped(text.stripLeading());
        String unlisted = NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
        return AT_A_LINES_START.matcher(unlisted).replaceFirst("\\\\$0");
    }

    /** Between marks, with the blanks outside them. What begins or ends with a sign and not a letter is marked by elements, for
     * beside a letter asterisks would not be seen as marks then (CommonMark 6.2). */
    static String marked(String text, String mark, String element) {
        String words = text.strip();
        if (words.isEmpty()) {
            return text;
        }
        int begin = text.indexOf(words);
        boolean letters = Character.isLetterOrDigit(words.codePointAt(0))
                && Character.isLetterOrDigit(words.codePointBefore(words.length()));
        String inside = letters ? mark + words + mark : "<" + element + ">" + words + "</" + element + ">";
        return text.substring(0, begin) + inside + text.substring(begin + words.length());
    }
}
