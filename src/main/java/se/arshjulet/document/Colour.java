package se.arshjulet.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the screen, and how it stands out: WCAG 2.2, "relative luminance" and "contrast ratio". */
public record Colour(int red, int green, int blue) {

    /** What text has to have against its ground: WCAG 1.4.3, AA. */
    public static final double READABLE = 4.5;

    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("No colour: %d, %d, %d".formatted(red, green, blue));
        }
    }

    /** From "#0B5F66", "0b5f66" or "#abc"; empty for anything else. */
    public static Optional<Colour> read(String text) {
        var found = HEX.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String hex = found.group(1);
        String whole = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        int value = Integer.parseInt(whole, 16);
        return Optional.of(new Colour(value >> 16, value >> 8 & 0xFF, value & 0xFF));
    }

    /** "#0B5F66" */
    public String hex() {
        return "#%02X%02X%02X".formatted(red, green, blue);
    }

    /** From 1 to 21. */
    public double contrast(Colour other) {
        double mine = luminance();
        double its = other.luminance();
        return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
    }

    /** Whether it can be read on white, and white on it. */
    public boolean isReadable() {
        return contrast(WHITE) >= READABLE;
    }

    /** The same hue, as little darker as makes it readable; itself if it is. */
    public Colour readable() {
        for (int thousandths = 1000; thousandths > 0; thousandths--) {
            Colour darker = new Colour(red * thousandths / 1000, green * thousandths / 1000, blue * thousandths / 1000);
            if (darker.isReadable()) {
                return darker;
            }
        }
        return new Colour(0, 0, 0);
    }

    /** Mixed with white.
     * @param share of the colour itself, 0 to 1 */
    Colour tint(double share) {
        return new Colour(tint(red, share), tint(green, share), tint(blue, share));
    }

    private static int tint(int part, double share) {
        return (int) Math.round(255 - (255 - part) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return hex().toUpperCase(Locale.ROOT);
    }
}
