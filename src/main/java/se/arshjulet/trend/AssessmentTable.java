package se.arshjulet.trend;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.trend.TrendCards.Judgement;

/** The judgements, one a year and card. Whoever writes holds the card ({@link TrendTable#hold}). */
@Repository
class AssessmentTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssessmentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the version of the year's judgement; {@link Judgement#NONE_YET} if there is none */
    int version(UUID cardId, int year) {
        return jdbc.sql("""
                        select version from trend_assessment
                        where card_id = :card and year = :year and association_id = :association
                        """)
                .param("card", cardId)
                .param("year", year)
                .param("association", TenantContext.require())
                .query(Integer.class)
                .optional()
                .orElse(Judgement.NONE_YET);
    }

    void put(UUID cardId, int year, Judgement judgement, UUID by) {
        jdbc.sql("""
                        insert into trend_assessment (association_id, card_id, year, likelihood, impact, horizon, reason,
                            assessed_by, assessed_at)
                        values (:association, :card, :year, :likelihood, :impact, :horizon, :reason, :by, :now)
                        on conflict (card_id, year) do update set likelihood = excluded.likelihood,
                            impact = excluded.impact, horizon = excluded.horizon, reason = excluded.reason,
                            assessed_by = excluded.assessed_by, assessed_at = excluded.assessed_at,
                            version = trend_assessment.version + 1
                        """)
                .param("association", TenantContext.require())
                .param("card", cardId)
                .param("year", year)
                .param("likelihood", judgement.likelihood())
                .param("impact", judgement.impact())
                .param(
                        "horizon",
                        judgement.time() == null ? null : judgement.time().name(),
                        Types.VARCHAR)
                .param("reason", judgement.reason().strip())
                .param("by", by)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    boolean remove(UUID cardId, int year) {
        return jdbc.sql("""
                        delete from trend_assessment
                        where card_id = :card and year = :year and association_id = :association
                        """)
                        .param("card", cardId)
                        .param("year", year)
                        .param("association", TenantContext.require())
                        .update()
                > 0;
    }
}
