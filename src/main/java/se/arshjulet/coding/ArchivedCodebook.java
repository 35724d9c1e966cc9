package se.arshjulet.coding;

import java.io.IOException;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** What the interviews were read by, and how much was found under each code. No quote: the archive outlives what erases them, and a
 * code's example is one. */
@Component
class ArchivedCodebook implements ArchiveSource {

    private final ArchiveTables tables;

    ArchivedCodebook(ArchiveTables tables) {
        this.tables = tables;
    }

    @Override
    public String folder() {
        return "kodning";
    }

    @Override
    public String words() {
        return """
                Kodboken som den är, årets ändringar i den, hur många citat som har varje kod (för sig, utan koderna under den)
                och vilka texter som är lästa av vem. Citaten finns inte med, och inte kodernas exempel.
                Små tal är inte undertryckta här.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "kodbok", """
                select c.id as "id", c.parent_id as "under (id)", c.name as "kod", c.definition as "står för",
                  c.used_for as "används för", c.not_used_for as "används inte för", c.area as "område", c.state as "läge",
                  c.merged_into as "gick upp i (id)", c.created_at as "skapad",
                  (select count(*) from unit_code u
                   join meaning_unit m on m.id = u.unit_id and m.association_id = u.association_id
                   where u.association_id = c.association_id and u.code_id = c.id and m.standing = 'AGREED'
                     and m.removed_at is null and m.withdrawn_at is null) as "citat",
                  (select count(distinct m.text_id) from unit_code u
                   join meaning_unit m on m.id = u.unit_id and m.association_id = u.association_id
                   where u.association_id = c.association_id and u.code_id = c.id and m.standing = 'AGREED'
                     and m.removed_at is null and m.withdrawn_at is null) as "texter"
                from code c where c.association_id = :association order by c.created_at, c.id""");
        tables.write(year, out, "andringar", """
                select ordinal as "ordning", kind as "slag", code_id as "kod (id)", name as "hette", other_id as "annan (id)",
                  other as "annan", reason as "varför", changed_by as "@av", changed_at as "när", undone_at as "ångrad"
                from code_change
                where association_id = :association and changed_at >= :from and changed_at < :until
                order by ordinal""");
        tables.write(year, out, "lasningar", """
                select t.text_id as "text (id)", t.coder as "@läst av", t.begun_at as "började", t.done_at as "klar",
                  (select count(*) from meaning_unit m where m.association_id = t.association_id and m.text_id = t.text_id
                     and m.coder = t.coder and m.removed_at is null and m.withdrawn_at is null) as "citat"
                from text_coding t where t.association_id = :association and t.begun_at < :until
                order by t.begun_at, t.id""");
    }
}
