package se.arshjulet.conclusion;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.annualwheel.OpenMatters;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.YearSpan;

/** The konklusioner on their way that somebody who closes a year has to know of. */
@Component
class DraftsUnderWay implements OpenMatters {

    private static final int SHOWN = 80;

    private final JdbcClient jdbc;

    DraftsUnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenMatter> of(YearSpan year) {
        return jdbc.sql("""
                        select id, wording, state from conclusion_draft
                        where association_id = ? and begun_at >= ? and begun_at < ?
                          and state not in ('ADOPTED', 'DECLINED', 'WITHDRAWN')
                        order by begun_at, id""")
                .params(TenantContext.require(), Timestamp.from(year.from()), Timestamp.from(year.until()))
                .query((row, number) -> new OpenMatter(
                        OpenMatters.Kind.CONCLUSION_DRAFT,
                        "Förslaget till konklusion ”%s”".formatted(beginning(String.valueOf(row.getString("wording")))),
                        standing(ConclusionDrafts.State.valueOf(row.getString("state"))),
                        "För det till styrelsens beslut, eller återkalla det.",
                        "Ingenting: förslaget går vidare där det är.",
                        "/konklusioner/forslag/" + row.getString("id")))
                .list();
    }

    private static String beginning(String wording) {
        return wording.length() <= SHOWN
                ? wording
                : wording.substring(0, wording.offsetByCodePoints(0, wording.codePointCount(0, SHOWN) - 1)) + " …";
    }

    private static String standing(ConclusionDrafts.State state) {
        return switch (state) {
            case WRITING -> "Skrivs";
            case REVIEWING -> "Ligger hos Beredningsgruppen";
            case REWRITING -> "Tillbaka för att skrivas om";
            case DECIDING -> "Väntar på styrelsen";
            case ADOPTED, DECLINED, WITHDRAWN -> throw new IllegalArgumentException("It is over");
        };
    }
}
