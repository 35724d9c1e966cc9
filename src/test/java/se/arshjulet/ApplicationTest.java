package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class ApplicationTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void saysThatItIsReady() {
        var health = http.getForEntity("/actuator/health", String.class);
        assertThat(health.getStatusCode().value()).isEqualTo(200);
        assertThat(health.getBody()).contains("\"status\":\"UP\"");
    }

    @Test
    void sortsSwedish() {
        assertThat(jdbc.queryForList(
                        "select name from (values ('Öst'), ('Ask'), ('Åby'), ('Älv'), ('Zink')) t (name) order by name",
                        String.class))
                .containsExactly("Ask", "Zink", "Åby", "Älv", "Öst");
    }

    @Test
    void isNoSuperuserInItsDatabase() {
        assertThat(jdbc.queryForObject("select rolsuper from pg_roles where rolname = current_user", Boolean.class))
                .isFalse();
    }

    @Test
    void countsStatementsOfJdbc() {
        assertThat(SqlCount.of(() -> jdbc.queryForObject("select 1", Integer.class)))
                .isEqualTo(1);
    }
}
