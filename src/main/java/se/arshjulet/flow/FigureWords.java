package se.arshjulet.flow;

import java.util.Locale;

/** How many people, as it is read: "188 kvinnor och 121 män, totalt 309". */
public final class FigureWords {

    private FigureWords() {}

    public static String of(Figures figures) {
        if (figures.equals(Figures.NOBODY)) {
            return "inga personer";
        }
        return figures.isWhole()
                ? "%s kvinnor och %s män, totalt %s"
                        .formatted(of(figures.women()), of(figures.men()), of(figures.total()))
                : "kvinnor %s, män %s, totalt %s"
                        .formatted(of(figures.women()), of(figures.men()), of(figures.total()));
    }

    public static String of(Count count) {
        Long people = count.people();
        if (people != null) {
            return String.format(Locale.forLanguageTag("sv-SE"), "%,d", people);
        }
        return count.equals(Count.TOO_SMALL) ? "för litet att redovisa" : "ej uppgett";
    }
}
