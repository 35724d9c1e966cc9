package se.arshjulet.coordinationmap;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Open data of what a page shows, beside that of all that there is.
 *
 * @param label what it is, within a sentence
 * @param asked what the page's address asks for
 * @param names those of its parameters that open data can be asked for, by their names there
 * @param always the page never shows all that there is; else only when something is looked for
 */
public record ShownData(String label, Map<String, Object> asked, Map<String, String> names, boolean always) {

    /** What is looked for on the page, by the page's names. */
    static ShownData ofWhatIsLookedFor(Map<String, Object> asked, Map<String, String> names) {
        return new ShownData("Det som visas", asked, names, false);
    }

    public boolean shown() {
        return always || !asked.isEmpty();
    }

    /** @param api the address of all that there is
     * @param swedish for Swedish Excel, which wants semicolons */
    public String csv(String api, boolean swedish) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(api).queryParam("format", "csv");
        if (swedish) {
            address.queryParam("delimiter", "semicolon");
        }
        names.forEach((name, its) -> {
            if (asked.containsKey(name)) {
                address.queryParam(its, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(asked).toUriString();
    }

    /** For the component, which lets the address follow what is looked for: "medlem=member omrade=area". */
    public String pairs() {
        return names.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
