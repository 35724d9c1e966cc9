package se.arshjulet.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.FollowUps.ChosenMeasure;
import se.arshjulet.conclusion.FollowUps.Said;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.MeasureTold;
import se.arshjulet.coordinationmap.MeasuresOnMap;

/** What a year brings to the follow-up besides the members' views: its interviews, and the figures of the measures that were chosen. */
@Component
class FollowUpEvidence {

    private final EvidenceTable quotes;
    private final MeasuresOnMap map;
    private final JdbcClient jdbc;

    FollowUpEvidence(EvidenceTable quotes, MeasuresOnMap map, JdbcClient jdbc) {
        this.quotes = quotes;
        this.map = map;
        this.jdbc = jdbc;
    }

    /** By konklusion. */
    record Gathered(Map<UUID, Said> said, Map<UUID, List<ChosenMeasure>> measures) {

        Said said(UUID conclusion) {
            return said.getOrDefault(conclusion, Said.NOTHING);
        }

        List<ChosenMeasure> measures(UUID conclusion) {
            return measures.getOrDefault(conclusion, List.of());
        }
    }

    private record Chosen(UUID ground, UUID conclusion, Stance stance, String title, String text, UUID measure) {

        static Chosen of(ResultSet row, int number) throws SQLException {
            return new Chosen(
                    row.getObject("id", UUID.class),
                    row.getObject("conclusion_id", UUID.class),
                    Stance.valueOf(row.getString("stance")),
                    row.getString("title"),
                    row.getString("text"),
                    row.getObject("map_thing", UUID.class));
        }
    }

    /** As much as the person signed in may see. */
    Gathered of(FollowUp followUp, Collection<UUID> conclusions) {
        boolean all = Access.seesAllGrounds();
        return new Gathered(all ? said(conclusions, followUp.year()) : Map.of(), measures(followUp, all));
    }

    private Map<UUID, Said> said(Collection<UUID> conclusions, int year) {
        return quotes.piecesOf(conclusions).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> said(of.getValue(), year)));
    }

    private static Said said(List<Spread.Piece> pieces, int year) {
        List<Spread.Piece> fresh =
                pieces.stream().filter(piece -> piece.year() == year).toList();
        int supports = (int) fresh.stream()
                .filter(piece -> piece.stance() == Stance.SUPPORTS)
                .count();
        return new Said(supports, fresh.size() - supports);
    }

    /** Those that stood there when the board took its stand; before that, those that stand there now. */
    private Map<UUID, List<ChosenMeasure>> measures(FollowUp followUp, boolean all) {
        UUID association = TenantContext.require();
        OffsetDateTime registered =
                followUp.registeredAt() == null ? null : followUp.registeredAt().atOffset(ZoneOffset.UTC);
        List<Chosen> chosen = jdbc.sql("""
                        select id, conclusion_id, stance, title, text, map_thing from conclusion_ground
                        where association_id = :association and map_module = :module and (:all or shown_publicly)
                          and written_at <= coalesce(:registered, 'infinity'::timestamptz)
                          and (removed_at is null or removed_at > :registered)
                        order by written_at, id
                        """)
                .param("association", association)
                .param("module", MapModule.STATISTICS.path())
                .param("all", all)
                .param("registered", registered, Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Chosen::of)
                .list();
        Map<UUID, MeasureTold> told = map.told(
                association, chosen.stream().map(Chosen::measure).toList(), followUp.year(), followUp.registeredAt());
        return chosen.stream()
                .collect(Collectors.groupingBy(
                        Chosen::conclusion,
                        Collectors.mapping(
                                of -> new ChosenMeasure(
                                        of.ground(), of.stance(), of.title(), of.text(), told.get(of.measure())),
                                Collectors.toList())));
    }
}
