package se.arshjulet.annualwheel;

import java.io.IOException;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** The year's plan and what became of it. */
@Component
class ArchivedPlan implements ArchiveSource {

    private final ArchiveTables tables;

    ArchivedPlan(ArchiveTables tables) {
        this.tables = tables;
    }

    @Override
    public String folder() {
        return "plan";
    }

    @Override
    public String words() {
        return "Årets plan: aktiviteterna med sina regler, och varje gång de kom, vad det blev eller varför de hoppades över.";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "aret", """
                select year as "år", created_at as "började planeras", begun_from as "planerat från",
                  started_at as "startades", started_by as "@startades av", closed_at as "stängdes", closed_by as "@stängdes av",
                  closing_note as "varför det stängdes med saker öppna"
                from annual_wheel where association_id = :association and year = :year""");
        tables.write(year, out, "aktiviteter", """
                select a.id as "id", a.title as "aktivitet", a.kind as "slag", a.responsible as "ansvarig",
                  a.account_id as "@person", a.description as "beskrivning", a.rule as "regel",
                  a.lead_days as "börjar dagar före", a.depends_on as "efter (id)", a.starts as "startar",
                  a.reminder_days as "påminnelser (dagar före)", a.removed_at as "borttagen"
                from wheel_activity a join annual_wheel w on w.id = a.wheel_id and w.association_id = a.association_id
                where a.association_id = :association and w.year = :year
                order by a.title, a.id""");
        tables.write(year, out, "ganger", """
                select o.id as "id", a.title as "aktivitet", o.activity_id as "aktivitet (id)", o.number as "nr",
                  o.starts_on as "börjar", o.due_on as "senast", o.moved_to as "flyttad för hand till",
                  o.reason as "varför inte enligt regeln", o.state as "läge", o.begun_at as "började",
                  o.subject_id as "startade (id)", o.note as "vad det blev eller varför inte",
                  o.ended_at as "avslutad", o.ended_by as "@avslutad av"
                from wheel_occurrence o
                join wheel_activity a on a.id = o.activity_id and a.association_id = o.association_id
                join annual_wheel w on w.id = a.wheel_id and w.association_id = a.association_id
                where o.association_id = :association and w.year = :year
                order by o.due_on, o.starts_on, o.id""");
    }
}
