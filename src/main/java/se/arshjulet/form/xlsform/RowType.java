package se.arshjulet.form.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first column says that a row is.
 * @param list  of a question with options, the list that they stand in
 * @param other one may answer in words of one's own too */
record RowType(Word word, String list, boolean other, String written) {

    enum Word {
        TEXT,
        INTEGER,
        DECIMAL,
        RANGE,
        DATE,
        SELECT_ONE,
        SELECT_MULTIPLE,
        NOTE,
        CALCULATE,
        ACKNOWLEDGE,
        FILE,
        IMAGE,
        BEGIN_GROUP,
        END_GROUP,
        BEGIN_REPEAT,
        END_REPEAT,
        /** what the device notes by itself */
        METADATA,
        /** what other tools know and forms here do not, or nobody */
        UNKNOWN;

        boolean isBegin() {
            return this == BEGIN_GROUP || this == BEGIN_REPEAT;
        }

        boolean isEnd() {
            return this == END_GROUP || this == END_REPEAT;
        }
    }

    private static final Pattern SELECT = Pattern.compile(
            "(?i)(?:add )?(select[_ ]one|select1|select[_ ]multiple|select all that apply)(?: from| prompt using)?\\s+(\\S+)(\\s+or[_ ]other)?");

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("text", Word.TEXT),
            Map.entry("string", Word.TEXT),
            Map.entry("integer", Word.INTEGER),
            Map.entry("int", Word.INTEGER),
            Map.entry("decimal", Word.DECIMAL),
            Map.entry("range", Word.RANGE),
            Map.entry("date", Word.DATE),
            Map.entry("note", Word.NOTE),
            Map.entry("calculate", Word.CALCULATE),
            Map.entry("acknowledge", Word.ACKNOWLEDGE),
            Map.entry("trigger", Word.ACKNOWLEDGE),
            Map.entry("file", Word.FILE),
            Map.entry("image", Word.IMAGE),
            Map.entry("photo", Word.IMAGE),
            Map.entry("begin group", Word.BEGIN_GROUP),
            Map.entry("end group", Word.END_GROUP),
            Map.entry("begin repeat", Word.BEGIN_REPEAT),
            Map.entry("end repeat", Word.END_REPEAT),
            Map.entry("start", Word.METADATA),
            Map.entry("end", Word.METADATA),
            Map.entry("today", Word.METADATA),
            Map.entry("deviceid", Word.METADATA),
            Map.entry("phonenumber", Word.METADATA),
            Map.entry("simserial", Word.METADATA),
            Map.entry("subscriberid", Word.METADATA),
            Map.entry("username", Word.METADATA),
            Map.entry("email", Word.METADATA));

    static RowType of(String written) {
        Matcher select = SELECT.matcher(written);
        if (select.matches() && !select.group(2).contains("$")) {
            boolean several = select.group(1).toLowerCase(Locale.ROOT).contains("mult")
                    || select.group(1).toLowerCase(Locale.ROOT).contains("all");
            return new RowType(
                    several ? Word.SELECT_MULTIPLE : Word.SELECT_ONE,
                    select.group(2),
                    select.group(3) != null,
                    written);
        }
        String plain = written.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
        return new RowType(WORDS.getOrDefault(plain, Word.UNKNOWN), "", false, written);
    }
}
