package se.arshjulet.machinery.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.machinery.Cause;
import se.arshjulet.machinery.Subjects;

/** A job that has failed as the tables have it.
 * @param step the step's id in its model */
record FailedJob(
        String jobId,
        String instanceId,
        String modelId,
        String modelKey,
        String modelName,
        int version,
        String step,
        Cause cause,
        UUID associationId,
        Subjects.@Nullable Key about,
        Instant since,
        int tries,
        @Nullable Instant nextTry,
        @Nullable UUID takenBy,
        @Nullable Instant takenAt) {

    static FailedJob of(ResultSet row, int number) throws SQLException {
        UUID association = UUID.fromString(row.getString("tenant_id_"));
        return new FailedJob(
                row.getString("id_"),
                row.getString("process_instance_id_"),
                row.getString("process_def_id_"),
                row.getString("key_"),
                row.getString("model_name"),
                row.getInt("version_"),
                firstOf(row, "step", "failed_act_id_", "act_id_"),
                row.getString("cause") == null ? Cause.UNKNOWN : Cause.valueOf(row.getString("cause")),
                association,
                Keys.of(association, row.getString("root_key"), row.getString("business_key_")),
                Objects.requireNonNull(Moments.orNull(row, "since")),
                Math.max(1, row.getInt("tries")),
                Moments.nextTry(row),
                row.getObject("taken_by", UUID.class),
                Moments.orNull(row, "taken_at"));
    }

    private static String firstOf(ResultSet row, String... columns) throws SQLException {
        for (String column : columns) {
            if (row.getString(column) != null) {
                return row.getString(column);
            }
        }
        return "";
    }
}
