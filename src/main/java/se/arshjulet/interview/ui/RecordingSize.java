package se.arshjulet.interview.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** How large a recording is, as people say it: "340 kB", "12,3 MB". */
final class RecordingSize {

    private static final double KILOBYTE = 1024;

    private RecordingSize() {}

    static String words(long bytes, Locale locale) {
        double kilobytes = Math.max(1, bytes / KILOBYTE);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(kilobytes < KILOBYTE ? 0 : 1);
        return kilobytes < KILOBYTE
                ? format.format(kilobytes) + "\u00a0kB"
                : format.format(kilobytes / KILOBYTE) + "\u00a0MB";
    }
}
