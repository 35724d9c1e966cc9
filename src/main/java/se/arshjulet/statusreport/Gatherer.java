package se.arshjulet.statusreport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.base.PeriodFacts;
import se.arshjulet.base.PeriodFacts.Fact;
import se.arshjulet.base.PeriodFacts.Span;
import se.arshjulet.base.PeriodFacts.Whose;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportContent.News;
import se.arshjulet.statusreport.ReportWriting.Gathered;
import se.arshjulet.statusreport.ReportWriting.Waiting;

/** Brings a report what the modules know: the tips that are chosen for it, last month's facts and this month's plans. */
@Component
class Gatherer {

    /** What a point from a tip has before the tip's id. */
    static final String TIP = "tip:";

    private final LineTable lines;
    private final List<PeriodFacts> sources;
    private final ScanTips tips;
    private final Clock clock;

    Gatherer(LineTable lines, List<PeriodFacts> sources, ScanTips tips, Clock clock) {
        this.lines = lines;
        this.sources = List.copyOf(sources);
        this.tips = tips;
        this.clock = clock;
    }

    /** Its lock is held. Points are put last in their section, in the order that their modules tell them; what people wrote, hid or
     * moved stays as it is. */
    Gathered gather(UUID report, YearMonth month, boolean first) {
        Instant now = clock.instant();
        Map<Place, Found> found = found(month);
        Tally tally = new Tally();
        Set<Place> known = new HashSet<>();
        for (Line line : lines.of(report)) {
            String origin = line.origin();
            if (origin != null) {
                Place place = new Place(line.section(), origin);
                known.add(place);
                compare(line, found.get(place), now, tally);
            }
        }
        found.forEach((place, fact) -> {
            if (!known.contains(place)) {
                lines.addGathered(
                        report,
                        place.section(),
                        place.origin(),
                        fact.sentence(),
                        now,
                        fact.address(),
                        fact.forAll(),
                        first ? null : News.NEW);
                tally.added++;
            }
        });
        return new Gathered(tally.added, tally.changed, tally.gone);
    }

    /** What it would bring now, without bringing it. Changes nothing. */
    Waiting waiting(UUID report, YearMonth month) {
        Map<Place, Found> found = found(month);
        int changed = 0;
        int gone = 0;
        for (Line line : lines.of(report)) {
            String origin = line.origin();
            if (origin == null) {
                continue;
            }
            Found now = found.remove(new Place(line.section(), origin));
            if (now == null) {
                gone += isGone(line) ? 1 : 0;
            } else if (isOther(line, now)) {
                changed++;
            }
        }
        long tips = found.keySet().stream()
                .filter(place -> place.section() == ReportSection.HORIZON)
                .count();
        return new Waiting((int) tips, found.size() - (int) tips, changed, gone);
    }

    private static boolean isGone(Line line) {
        return line.section() != ReportSection.EVENTS && line.news() != News.GONE;
    }

    private static boolean isOther(Line line, Found found) {
        return !found.sentence().equals(line.gathered()) || !found.address().equals(line.address());
    }

    private void compare(Line line, @Nullable Found found, Instant now, Tally tally) {
        if (found == null) {
            if (isGone(line)) {
                lines.gone(line.id());
                tally.gone++;
            }
        } else if (isOther(line, found)) {
            lines.gatherAgain(line.id(), found.sentence(), found.address(), now, News.CHANGED);
            tally.changed++;
        } else {
            // What was told of a rewritten point stands until she has seen to it.
            boolean stillOther = line.news() == News.CHANGED && line.isRewritten();
            lines.gatherAgain(line.id(), line.gathered(), line.address(), now, stillOther ? News.CHANGED : null);
        }
    }

    private Map<Place, Found> found(YearMonth month) {
        YearMonth last = month.minusMonths(1);
        Map<Place, Found> found = new LinkedHashMap<>();
        tips.chosenForReport().stream()
                // One that was given later is for a later report.
                .filter(tip -> !tip.addedOn().isAfter(month.atEndOfMonth()))
                .forEach(tip -> found.put(
                        new Place(ReportSection.HORIZON, TIP + tip.id()), new Found(words(tip), address(tip), true)));
        for (PeriodFacts source : sources) {
            source.past(span(last))
                    .forEach(fact -> found.put(
                            new Place(
                                    fact.whose() == Whose.PARTIES ? ReportSection.PARTIES : ReportSection.ASSOCIATION,
                                    origin(source, fact)),
                            Found.of(fact)));
        }
        // What is late stands before what lies ahead, in the order of their modules.
        plans(month).forEach(plan -> found.put(plan.place(), plan.found()));
        return found;
    }

    /** A day that has been is no plan: of last month's and this one's, what was not over by its day is told as late. */
    private List<Plan> plans(YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = month.minusMonths(1).atDay(1);
        LocalDate last = month.atEndOfMonth();
        List<Plan> plans = new ArrayList<>();
        if (first.isBefore(today)) {
            Span over = span(first, earlier(today.minusDays(1), last));
            sources.forEach(source -> source.late(over).forEach(fact -> plans.add(Plan.of(source, fact))));
        }
        if (!today.isAfter(last)) {
            Span ahead = span(today.isAfter(month.atDay(1)) ? today : month.atDay(1), last);
            sources.forEach(source -> source.coming(ahead).forEach(fact -> plans.add(Plan.of(source, fact))));
        }
        return plans;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Span span(YearMonth month) {
        return span(month.atDay(1), month.atEndOfMonth());
    }

    private Span span(LocalDate first, LocalDate last) {
        return Span.of(first, last, clock.getZone());
    }

    private static String origin(PeriodFacts source, Fact fact) {
        return source.source() + ":" + fact.key();
    }

    /** "Lästips: Kunskapsstöd om samverkan. Varför det rör oss. (11 min)" */
    static String words(ScanTip tip) {
        String kind =
                switch (tip.kind()) {
                    case READ -> "Lästips";
                    case WATCH -> "Titttips";
                    case LISTEN -> "Lyssnatips";
                };
        Integer minutes = tip.minutes();
        return kind + ": " + tip.title()
                + (minutes == null ? "" : " (%d min)".formatted(minutes))
                + (tip.why().isBlank() ? "" : ". " + tip.why().strip());
    }

    private static String address(ScanTip tip) {
        String address = tip.address();
        return address == null ? "" : address;
    }

    /** What the months of the year up to this one have brought that a year may be remembered by. */
    List<String> notable(YearMonth month) {
        List<String> sentences = new ArrayList<>();
        for (PeriodFacts source : sources) {
            source.past(span(month.withMonth(1).atDay(1), month.atEndOfMonth())).stream()
                    .filter(Fact::notable)
                    .map(Fact::sentence)
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private record Place(ReportSection section, String origin) {}

    private record Found(String sentence, String address, boolean forAll) {

        static Found of(Fact fact) {
            return new Found(fact.sentence(), fact.address(), fact.forAll());
        }
    }

    private record Plan(Place place, Found found) {

        static Plan of(PeriodFacts source, Fact fact) {
            return new Plan(new Place(ReportSection.PLANNED, origin(source, fact)), Found.of(fact));
        }
    }

    private static final class Tally {
        int added;
        int changed;
        int gone;
    }
}
