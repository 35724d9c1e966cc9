package db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The process engine's tables, from the scripts in the engine's own jar. Flyway runs them so that two nodes that start on
 * an empty database do not race; the engine itself never touches its schema.
 */
public class V1__Process_engine extends BaseJavaMigration {

    private static final String SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";

    @Override
    public void migrate(Context context) {
        for (String part : new String[] {
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history"
        }) {
            ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(SCRIPTS.formatted(part)));
        }
    }
}
