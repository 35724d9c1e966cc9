package se.arshjulet.appendix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** The arrangements, as rows. Whoever changes one holds its lock, so that two who do it at once come after each other. */
@Repository
class ArrangementTable {

    /** What an association begins with that has never had an appendix: the chapters of an annual report that we know of. */
    private static final List<String> FIRST = List.of("Mötesplats", "Verksamhetsutveckling", "Verksamhetsstöd");

    private final JdbcClient jdbc;

    ArrangementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Arrangement> find(int year) {
        return jdbc.sql("select id, opening, lists_missing from appendix where association_id = ? and year = ?")
                .params(TenantContext.require(), year)
                .query((row, number) -> new Arrangement(
                        row.getObject("id", UUID.class),
                        year,
                        row.getString("opening"),
                        row.getBoolean("lists_missing"),
                        List.of()))
                .optional()
                .map(this::withChapters);
    }

    private Arrangement withChapters(Arrangement bare) {
        Map<UUID, List<Arrangement.Placed>> places = new LinkedHashMap<>();
        List<Arrangement.Chapter> chapters = new ArrayList<>();
        jdbc.sql("""
                        select c.id, c.title, p.intervention_id, p.name from appendix_chapter c
                        left join appendix_place p on p.association_id = c.association_id and p.chapter_id = c.id
                        where c.association_id = ? and c.appendix_id = ? order by c.position, c.id, p.position, p.intervention_id""").params(TenantContext.require(), bare.id()).query(row -> {
            UUID chapter = row.getObject("id", UUID.class);
            List<Arrangement.Placed> in = places.get(chapter);
            if (in == null) {
                in = new ArrayList<>();
                places.put(chapter, in);
                chapters.add(new Arrangement.Chapter(chapter, row.getString("title"), in));
            }
            UUID intervention = row.getObject("intervention_id", UUID.class);
            if (intervention != null) {
                in.add(new Arrangement.Placed(intervention, row.getString("name")));
            }
        });
        return new Arrangement(bare.id(), bare.year(), bare.opening(), bare.listsMissing(), chapters);
    }

    /** Makes the year's if it has none: in the order of the year before it that has one. */
    void begin(int year) {
        UUID association = TenantContext.require();
        UUID id = UUID.randomUUID();
        boolean made = jdbc.sql("insert into appendix (id, association_id, year) values (?, ?, ?)"
                                + " on conflict (association_id, year) do nothing")
                        .params(id, association, year)
                        .update()
                == 1;
        if (!made) {
            return;
        }
        Optional<Arrangement> before = jdbc.sql("select max(year) from appendix where association_id = ? and year < ?")
                .params(association, year)
                .query(Integer.class)
                .optional()
                .flatMap(this::find);
        if (before.isPresent()) {
            before.get().chapters().forEach(chapter -> {
                UUID copy = addChapter(id, chapter.title());
                write(id, copy, chapter.places());
            });
        } else {
            FIRST.forEach(title -> addChapter(id, title));
        }
    }

    /** The year's, held until the transaction's end. */
    Arrangement lock(int year) {
        boolean held = jdbc.sql("select id from appendix where association_id = ? and year = ? for update")
                .params(TenantContext.require(), year)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!held) {
            throw new InvalidAppendixException("year", "Det finns ingen bilaga för " + year + ".");
        }
        return find(year).orElseThrow();
    }

    void writeOpening(UUID appendixId, String html) {
        jdbc.sql("update appendix set opening = ? where association_id = ? and id = ?")
                .params(html, TenantContext.require(), appendixId)
                .update();
    }

    void listMissing(UUID appendixId, boolean wanted) {
        jdbc.sql("update appendix set lists_missing = ? where association_id = ? and id = ?")
                .params(wanted, TenantContext.require(), appendixId)
                .update();
    }

    UUID addChapter(UUID appendixId, String title) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into appendix_chapter (id, association_id, appendix_id, title, position)
                        select :id, :association, :appendix, :title, coalesce(max(position), 0) + 1 from appendix_chapter
                        where association_id = :association and appendix_id = :appendix""")
                .param("id", id)
                .param("association", TenantContext.require())
                .param("appendix", appendixId)
                .param("title", title)
                .update();
        return id;
    }

    void rename(UUID chapterId, String title) {
        jdbc.sql("update appendix_chapter set title = ? where association_id = ? and id = ?")
                .params(title, TenantContext.require(), chapterId)
                .update();
    }

    /** What stands in it has no place any more. */
    void removeChapter(UUID chapterId) {
        jdbc.sql("delete from appendix_chapter where association_id = ? and id = ?")
                .params(TenantContext.require(), chapterId)
                .update();
    }

    void orderChapters(List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            jdbc.sql("update appendix_chapter set position = ? where association_id = ? and id = ?")
                    .params(i + 1, TenantContext.require(), ids.get(i))
                    .update();
        }
    }

    void takeAway(UUID appendixId, UUID interventionId) {
        jdbc.sql("delete from appendix_place where association_id = ? and appendix_id = ? and intervention_id = ?")
                .params(TenantContext.require(), appendixId, interventionId)
                .update();
    }

    /** What stands in the chapter, in this order, wherever it stood before. */
    void write(UUID appendixId, UUID chapterId, List<Arrangement.Placed> places) {
        UUID association = TenantContext.require();
        for (int i = 0; i < places.size(); i++) {
            jdbc.sql("""
                            insert into appendix_place (association_id, appendix_id, intervention_id, name, chapter_id, position)
                            values (?, ?, ?, ?, ?, ?)
                            on conflict (association_id, appendix_id, intervention_id) do update
                            set chapter_id = excluded.chapter_id, position = excluded.position, name = excluded.name""")
                    .params(
                            association,
                            appendixId,
                            places.get(i).interventionId(),
                            places.get(i).name(),
                            chapterId,
                            i + 1)
                    .update();
        }
    }
}
