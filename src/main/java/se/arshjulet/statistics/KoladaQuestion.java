package se.arshjulet.statistics;

import java.util.List;

/** What to ask Kolada.
 * @param kpi            its id of the indicator, "N00914"
 * @param municipalities codes; 0000 is the country
 * @param until          inclusive */
public record KoladaQuestion(String kpi, List<String> municipalities, int from, int until) {

    public KoladaQuestion {
        municipalities = List.copyOf(municipalities);
    }
}
