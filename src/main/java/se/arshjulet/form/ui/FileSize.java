package se.arshjulet.form.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.arshjulet.form.FigureText;

/** How large a file is, as people say it: "34 kB", "1,2 MB". */
final class FileSize {

    private static final long KILOBYTE = 1024;

    private FileSize() {}

    static String words(long bytes) {
        if (bytes < KILOBYTE * KILOBYTE) {
            return Math.max(1, Math.round((double) bytes / KILOBYTE)) + "\u00a0kB";
        }
        BigDecimal megabytes = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(KILOBYTE * KILOBYTE), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return FigureText.of(megabytes.scale() < 0 ? megabytes.setScale(0) : megabytes) + "\u00a0MB";
    }
}
