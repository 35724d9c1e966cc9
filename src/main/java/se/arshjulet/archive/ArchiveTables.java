package se.arshjulet.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What a statement finds, as a table in an archive: its columns are called what the statement calls them. A column whose name
 * begins with @ holds a person's id, and is written as her name.
 */
@Component
public class ArchiveTables {

    private static final String PERSON = "@";
    private static final int AT_A_TIME = 500;

    private final NamedParameterJdbcTemplate jdbc;
    private final ArchivePeople people;

    ArchiveTables(DataSource database, ArchivePeople people) {
        JdbcTemplate streaming = new JdbcTemplate(database);
        streaming.setFetchSize(AT_A_TIME);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
        this.people = people;
    }

    /** @param sql binds :association, and as it needs :year, :from and :until; ordered by something that never changes
     * @param path without an ending */
    public void write(ArchiveYear year, ArchiveWriter out, String path, String sql) throws IOException {
        write(year, out, path, sql, Map.of());
    }

    /** @param also parameters of its own */
    public void write(ArchiveYear year, ArchiveWriter out, String path, String sql, Map<String, ?> also)
            throws IOException {
        Map<String, Object> parameters = year.parameters();
        parameters.putAll(also);
        jdbc.query(sql, parameters, rows -> {
            try {
                write(rows, out, path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }

    private void write(ResultSet rows, ArchiveWriter out, String path) throws SQLException, IOException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            labels.add(columns.getColumnLabel(i));
        }
        List<String> names = labels.stream()
                .map(label -> label.startsWith(PERSON) ? label.substring(1) : label)
                .toList();
        try (ArchiveWriter.Table table = out.table(path, names)) {
            while (rows.next()) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int i = 1; i <= labels.size(); i++) {
                    boolean person = labels.get(i - 1).startsWith(PERSON);
                    cells.add(cell(rows, i, columns.getColumnTypeName(i), person));
                }
                table.row(cells);
            }
        }
    }

    private @Nullable Object cell(ResultSet rows, int column, String type, boolean person) throws SQLException {
        if (type.equals("jsonb")) {
            String json = rows.getString(column);
            return json == null ? null : ArchiveJson.tree(json);
        }
        Object value = rows.getObject(column);
        if (value instanceof UUID id && person) {
            return people.name(id);
        }
        if (value instanceof Timestamp moment) {
            return moment.toInstant();
        }
        if (value instanceof Date day) {
            return day.toLocalDate();
        }
        if (value instanceof Array array) {
            return Arrays.stream((Object[]) array.getArray())
                    .map(String::valueOf)
                    .toList();
        }
        return value;
    }
}
