package se.arshjulet.coordinationmap;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.FilterField.Choice;
import se.arshjulet.coordinationmap.MapFlow.Basis;
import se.arshjulet.opendata.SwedishText;

/** What the page about the flow module says: the answer in figures, the table, and where people wait. */
final class FlowPage {

    private final PublishedFlows map;
    private final FlowFilter filter;
    private final int newest;

    FlowPage(PublishedFlows map, FlowFilter filter) {
        this.map = map;
        this.filter = filter;
        this.newest = map.years().stream().findFirst().orElse(0);
    }

    /** A line of the table. All that any choice shows are on the page, so that the filter can change without a new one.
     * @param told whose word it is, and how it stands to others' */
    public record Row(MapFlow flow, String told, boolean shown) {}

    /** What a member says of queues and obstacles. */
    public record Waiting(String member, MapWaiting said, boolean shown) {}

    /** "23 vägar" of the year that is shown. */
    public String count() {
        int number = shown().size();
        return SwedishText.count(number, "väg", "vägar");
    }

    public int year() {
        return filter.year() == null ? newest : filter.year();
    }

    public String memberCount() {
        long members =
                shown().stream().flatMap(it -> it.members().stream()).distinct().count();
        return SwedishText.count((int) members, "organisation", "organisationer");
    }

    /** The way that most have gone, of those whose number may be read; empty if there is none. */
    public String largest() {
        Optional<MapFlow> largest = shown().stream()
                .filter(flow -> flow.count(filter.sex()).isShown())
                .max(Comparator.comparing(flow -> flow.count(filter.sex()).number()));
        return largest.map(flow -> "Flest%s gick %s: %s."
                        .formatted(
                                filter.sex() == FlowSex.ALL
                                        ? ""
                                        : " " + filter.sex().words(),
                                way(flow),
                                flow.count(filter.sex()).words()))
                .orElse("");
    }

    /** "från Försäkringskassan till Arbetsförmedlingen", of places that are named and those that are no names alike. */
    private static String way(MapFlow flow) {
        return "från " + flow.origin().words() + " till " + flow.destination().words();
    }

    /** Something of what is shown is withheld. */
    public boolean anyWithheld() {
        return shown().stream().anyMatch(flow -> Stream.of(FlowSex.values())
                .anyMatch(sex -> flow.count(sex).status().isWithheld()));
    }

    public boolean filtered() {
        return !filter.isEmpty();
    }

    /** "Visar 12 flöden från 2025." */
    public String shownCount() {
        int shown = shown().size();
        return "Visar %d %s från %d.".formatted(shown, shown == 1 ? "flöde" : "flöden", year());
    }

    /** By where people come from, so that a place is found. What was said before an agreement stands on the way's own page. */
    public List<Row> rows() {
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return map.flows().stream()
                .filter(flow -> flow.basis() != Basis.BEFORE_AGREEMENT)
                .sorted(Comparator.comparingInt(MapFlow::year)
                        .reversed()
                        .thenComparing(flow -> flow.origin().words(), swedish)
                        .thenComparing(flow -> flow.destination().words(), swedish))
                .map(flow -> new Row(flow, told(flow), filter.fits(flow, newest)))
                .toList();
    }

    private String told(MapFlow flow) {
        String who = flow.members().stream().map(it -> map.member(it).name()).collect(Collectors.joining(", "));
        return flow.basis() == Basis.STATED ? who : who + ": " + flow.basis().words();
    }

    public boolean nothingFits() {
        return shown().isEmpty();
    }

    /** Who says anything of it. */
    public List<Waiting> waiting() {
        return map.waiting().stream()
                .map(it -> new Waiting(map.member(it.memberId()).name(), it, filter.fits(it, newest)))
                .toList();
    }

    public List<FilterField> fields() {
        List<FilterField> fields = new ArrayList<>();
        fields.add(new FilterField(
                "ar",
                "År",
                map.years().size() > 1 ? "Senaste (%d)".formatted(newest) : Integer.toString(newest),
                map.years().stream()
                        .filter(year -> year != newest)
                        .map(year -> new Choice(year.toString(), year.toString(), year.equals(filter.year())))
                        .toList()));
        fields.add(new FilterField(
                "kon",
                "Kön",
                FlowSex.ALL.title(),
                Stream.of(FlowSex.WOMEN, FlowSex.MEN)
                        .map(sex -> new Choice(sex.path(), sex.title(), sex == filter.sex()))
                        .toList()));
        fields.add(FilterField.members(map.members().stream(), filter.member()));
        return fields;
    }

    /** No words are searched for. */
    public @Nullable String words() {
        return null;
    }

    public int newest() {
        return newest;
    }

    private List<MapFlow> shown() {
        return map.flows().stream().filter(flow -> filter.fits(flow, newest)).toList();
    }
}
