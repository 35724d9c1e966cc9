package se.arshjulet.machinery.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the engine's times, and when a job that has failed is tried again. */
final class Moments {

    private Moments() {}

    static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** The engine holds a failed job back by its lock. Null when it has given up. */
    static @Nullable Instant nextTry(ResultSet row) throws SQLException {
        if (row.getInt("retries_") == 0) {
            return null;
        }
        return Stream.of(row.getTimestamp("duedate_"), row.getTimestamp("lock_exp_time_"))
                .filter(Objects::nonNull)
                .max(Timestamp::compareTo)
                .map(Timestamp::toInstant)
                .orElse(null);
    }
}
