package se.arshjulet.coding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.file.WordDocument;
import se.arshjulet.interview.RegisterExtractPart;

/** What has been marked in what she said, under which codes, and what was written about it: hers to read as her words are. */
@Component
class CodingExtract implements RegisterExtractPart {

    private static final Map<String, String> STANDINGS =
            Map.of("OWN", "Bara en kodares än", "AGREED", "Används", "ASIDE", "Lagd åt sidan");

    private final JdbcClient jdbc;

    CodingExtract(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void write(UUID informantId, WordDocument document) {
        List<List<String>> rows = jdbc.sql("""
                        select u.quote, u.condensation, u.memo, u.standing, u.erased_at is not null as erased,
                          u.withdrawn_because,
                          coalesce((select string_agg(c.name, ', ' order by c.name) from unit_code uc
                            join code c on c.id = uc.code_id and c.association_id = uc.association_id
                            where uc.association_id = u.association_id and uc.unit_id = u.id), '') as codes
                        from meaning_unit u
                        where u.association_id = :association and u.removed_at is null and u.text_id in (
                          select text_id from text_coding
                          where association_id = :association and informant_id = :informant)
                        order by u.text_id, u.starts_at, u.id""")
                .param("association", TenantContext.require())
                .param("informant", informantId)
                .query((row, number) -> List.of(
                        row.getBoolean("erased") ? "Orden är gallrade." : row.getString("quote"),
                        row.getString("condensation"),
                        row.getString("codes"),
                        row.getString("memo"),
                        standing(row.getString("standing"), row.getString("withdrawn_because"))))
                .list();
        if (!rows.isEmpty()) {
            document.heading(2, "Hur det du har sagt är kodat");
            document.table(List.of("Citat", "I korthet", "Koder", "Anteckning", "Läge"), rows);
        }
    }

    private static String standing(String standing, String withdrawn) {
        return withdrawn.isEmpty() ? STANDINGS.getOrDefault(standing, "") : "Används inte längre: " + withdrawn;
    }
}
