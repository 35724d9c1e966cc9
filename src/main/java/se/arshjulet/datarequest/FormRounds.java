package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormUsage;

/** Which rounds ask a form. */
@Component
class FormRounds implements FormUsage {

    private final JdbcTemplate jdbc;
    private final FormCatalog forms;

    FormRounds(JdbcTemplate jdbc, FormCatalog forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    @Override
    public Map<UUID, Integer> counts() {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.query(
                "select form_version_id, count(*) as rounds from request_round where association_id = ?"
                        + " group by form_version_id",
                row -> {
                    counts.put(row.getObject("form_version_id", UUID.class), row.getInt("rounds"));
                },
                TenantContext.require());
        return counts;
    }

    @Override
    public List<Use> of(UUID formVersionId) {
        return jdbc.query(
                "select id, title, reference_year, state from request_round"
                        + " where association_id = ? and form_version_id = ? order by created_at desc, id",
                (row, number) -> new Use(
                        "datauppdrag/" + row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("reference_year"),
                        "datarequest.round.state." + row.getString("state").toLowerCase(Locale.ROOT)),
                TenantContext.require(),
                formVersionId);
    }

    @Override
    public Optional<String> plan(UUID formVersionId) {
        return forms.forRequests().stream()
                .filter(form -> form.formVersionId().equals(formVersionId))
                .findFirst()
                .map(form -> "datauppdrag/ny?formular=" + formVersionId);
    }
}
