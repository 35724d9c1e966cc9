package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.OpenDataResources.MemberReference;
import se.arshjulet.coordinationmap.StatisticsMap.Break;
import se.arshjulet.coordinationmap.StatisticsMap.Kind;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.coordinationmap.StatisticsMap.Origin;
import se.arshjulet.opendata.CsvLine;
import se.arshjulet.opendata.CsvLines;
import se.arshjulet.statistics.Sex;

/** A measure with its figures, in the shape of open data; a line of csv for each figure. See openapi.json. */
record MeasureResource(
        UUID key,
        String name,
        MemberReference member,
        String definition,
        String unit,
        Kind kind,
        String source,
        Origin origin,
        List<Break> breaks,
        @Nullable LocalDate anchoredOn,
        @Nullable String anchoredBy,
        List<Value> values,
        Instant updated,
        String url)
        implements CsvLines {

    static final List<String> COLUMNS = List.of(
            "key",
            "name",
            "member",
            "memberId",
            "unit",
            "year",
            "municipalityCode",
            "municipality",
            "sex",
            "category",
            "value",
            "status",
            "note",
            "seriesBreak",
            "source",
            "updated",
            "url");

    /** @param municipality or the whole area
     * @param value absent unless the status is SHOWN */
    record Value(
            int year,
            @Nullable String municipalityCode,
            String municipality,
            Sex sex,
            String category,
            @Nullable BigDecimal value,
            CountStatus status,
            String note) {

        static Value of(MapFigure figure) {
            return new Value(
                    figure.year(),
                    figure.code(),
                    figure.place(),
                    figure.sex(),
                    figure.category(),
                    figure.value(),
                    figure.status(),
                    figure.note());
        }
    }

    static MeasureResource of(MapMeasure measure, MapMember member, String url) {
        return new MeasureResource(
                measure.key(),
                measure.name(),
                new MemberReference(member.id(), member.name(), member.party()),
                measure.definition(),
                measure.unit(),
                measure.kind(),
                measure.source(),
                measure.origin(),
                measure.breaks(),
                measure.anchored() == null ? null : measure.anchored().on(),
                measure.anchored() == null ? null : measure.anchored().by(),
                measure.figures().stream().map(Value::of).toList(),
                measure.updated(),
                url);
    }

    @Override
    public List<CsvLine> lines() {
        return values.stream().map(this::line).toList();
    }

    private CsvLine line(Value it) {
        boolean breaks = this.breaks.stream().anyMatch(at -> at.year() == it.year());
        List<@Nullable Object> cells = Arrays.asList(
                key,
                name,
                member.name(),
                member.id(),
                unit,
                it.year(),
                it.municipalityCode(),
                it.municipality(),
                it.sex(),
                it.category(),
                it.value() == null ? null : it.value().toPlainString(),
                it.status(),
                it.note(),
                breaks ? "true" : "",
                source,
                updated,
                url);
        return () -> cells;
    }
}
