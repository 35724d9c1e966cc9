package se.arshjulet.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.file.UploadedFile;

/** One row an association. */
@Service
@Transactional
class DocumentTemplateShelf implements DocumentTemplates {

    private final JdbcClient jdbc;
    private final LogoReader logos;
    private final Clock clock;

    DocumentTemplateShelf(JdbcClient jdbc, LogoReader logos, Clock clock) {
        this.jdbc = jdbc;
        this.logos = logos;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Template current() {
        return jdbc.sql("select heading_colour, accent_colour, logo from document_template where association_id = ?")
                .param(TenantContext.require())
                .query((row, number) -> template(row))
                .optional()
                .orElse(Template.PLAIN);
    }

    private static Template template(ResultSet row) throws SQLException {
        byte @Nullable [] logo = row.getBytes("logo");
        return new Template(
                Colour.read(row.getString("heading_colour")).orElseThrow(),
                Colour.read(row.getString("accent_colour")).orElseThrow(),
                logo == null ? null : Picture.of(logo));
    }

    @Override
    public void keep(Template template) {
        jdbc.sql("""
                        insert into document_template (association_id, heading_colour, accent_colour, logo, changed_by, changed_at)
                        values (:association, :heading, :accent, :logo, :person, :now)
                        on conflict (association_id) do update set heading_colour = excluded.heading_colour,
                            accent_colour = excluded.accent_colour, logo = excluded.logo,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("association", TenantContext.require())
                .param("heading", template.heading().hex())
                .param("accent", template.accent().hex())
                .param("logo", bytes(template.logo()))
                .param("person", SignedIn.current().accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable Picture logo) {
        try {
            return logo == null ? null : FittedPicture.of(logo).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Picture logo(UploadedFile file) {
        return logos.read(file);
    }
}
