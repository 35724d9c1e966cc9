package se.arshjulet.datarequest;

import java.io.IOException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;
import se.arshjulet.form.FormArchive;

/** Every form version that was asked in a year. */
@Component
class ArchivedForms implements ArchiveSource {

    private final FormArchive forms;
    private final EarlierInForce earlier;
    private final JdbcClient jdbc;

    ArchivedForms(FormArchive forms, EarlierInForce earlier, JdbcClient jdbc) {
        this.forms = forms;
        this.earlier = earlier;
        this.jdbc = jdbc;
    }

    @Override
    public String folder() {
        return "formular";
    }

    @Override
    public String words() {
        return "Formulären i de versioner som besvarades: .html är till för att läsas, .json är hela definitionen.";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        List<UUID> versions = new ArrayList<>(jdbc.sql("""
                        select distinct form_version_id from request_round
                        where association_id = ? and started_at >= ? and started_at < ?""")
                .params(
                        year.associationId(),
                        Timestamp.from(year.span().from()),
                        Timestamp.from(year.span().until()))
                .query(UUID.class)
                .list());
        versions.addAll(earlier.formVersions(year));
        forms.write(versions, out);
    }
}
