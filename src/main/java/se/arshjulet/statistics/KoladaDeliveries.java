package se.arshjulet.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.statistics.KoladaAnswer.Figure;
import se.arshjulet.statistics.KoladaAnswer.Indicator;

/** Makes measures of Kolada's answers. */
final class KoladaDeliveries {

    private static final String SHARE = "andel (%)";
    private static final int LONGEST_UNIT = 40;

    private final KoladaAnswer answer;
    private final PlaceNames places;

    /** @param places for municipalities whose names Kolada does not say */
    KoladaDeliveries(KoladaAnswer answer, PlaceNames places) {
        this.answer = answer;
        this.places = places;
    }

    List<Delivery> all() {
        Map<String, List<Figure>> byIndicator = answer.figures().stream()
                .collect(Collectors.groupingBy(Figure::kpi, LinkedHashMap::new, Collectors.toList()));
        List<Delivery> deliveries = new ArrayList<>();
        byIndicator.forEach((kpi, figures) -> deliveries.add(delivery(kpi, figures)));
        return deliveries;
    }

    private Delivery delivery(String kpi, List<Figure> figures) {
        Indicator indicator = answer.indicators().getOrDefault(kpi, new Indicator(kpi, "Nyckeltal " + kpi, ""));
        Set<Sex> counted = figures.stream()
                .filter(figure -> figure.value() != null)
                .map(Figure::sex)
                .collect(Collectors.toSet());
        BinaryOperator<MeasureValue> latest = (first, second) -> second;
        List<MeasureValue> values = List.copyOf(figures.stream()
                // What is not divided by sex is not missing for women and men.
                .filter(figure -> figure.sex() == Sex.TOTAL || counted.contains(figure.sex()))
                .map(this::value)
                .collect(Collectors.toMap(MeasureValue::key, Function.identity(), latest, LinkedHashMap::new))
                .values());
        return new Delivery(
                indicator.title(),
                kpi,
                indicator.description(),
                unit(indicator.title()),
                "Kolada, nyckeltal " + kpi,
                values);
    }

    private MeasureValue value(Figure figure) {
        return new MeasureValue(figure.year(), place(figure.municipality()), figure.sex(), "", figure.value(), "");
    }

    private Place place(String code) {
        if (code.equals(Place.COUNTRY.code())) {
            return Place.COUNTRY;
        }
        String told = answer.municipalities().get(code);
        if (told != null) {
            return new Place(code, told);
        }
        Place known = places.find("", code).place();
        return known == null ? new Place(code, "Kommun " + code) : known;
    }

    /** Kolada ends an indicator's title with it: "Arbetslöshet 18–65 år, andel (%)". */
    private static String unit(String title) {
        int comma = title.lastIndexOf(", ");
        String last = comma < 0 ? "" : title.substring(comma + 2).strip();
        if (last.equalsIgnoreCase(SHARE)) {
            return "procent";
        }
        return last.length() > LONGEST_UNIT ? "" : last;
    }
}
