package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.TestWorld;
import se.arshjulet.conclusion.Conclusions.Wording;
import se.arshjulet.interview.MappingArea;

/** Konklusioner in a test's association, and follow-ups of them as if people had answered and the board decided. */
class Konklusioner {

    static final LocalDate DAY = LocalDate.of(2019, 1, 1);

    private final Conclusions conclusions;
    private final JdbcTemplate jdbc;

    Konklusioner(Conclusions conclusions, JdbcTemplate jdbc) {
        this.conclusions = conclusions;
        this.jdbc = jdbc;
    }

    static Wording words(String wording) {
        return words(wording, DAY);
    }

    static Wording words(String wording, LocalDate validFrom) {
        return new Wording(wording, "", Set.of(MappingArea.COLLABORATION), validFrom, "Verksamhetsplan");
    }

    int written(TestWorld world, String wording) {
        return world.as(world.coordinator(), () -> conclusions.write(words(wording), VersionChange.NEW, Set.of()));
    }

    Conclusions.Life life(TestWorld world, int number) {
        return world.as(world.coordinator(), () -> conclusions.find(number).orElseThrow());
    }

    /** Decided by the board; each konklusion was followed up as its latest version said.
     * @return the follow-up's id */
    UUID decided(TestWorld world, int year, Map<Integer, ConclusionStatus> statuses) {
        UUID followUp = followUp(world, year, "DECIDED");
        statuses.forEach(
                (number, status) -> jdbc.update("""
                insert into follow_up_item (id, association_id, follow_up_id, conclusion_id, version_id,
                    proposed_status, decided_status, decided_grounds, version)
                select gen_random_uuid(), c.association_id, ?, c.id, v.id, ?, ?, 'Så var det.', 0
                from conclusion c join conclusion_version v on v.conclusion_id = c.id
                where c.association_id = ? and c.number = ?
                order by v.ordinal desc limit 1
                """, followUp, status.name(), status.name(), world.id(), number));
        return followUp;
    }

    /** Begun: everyone has been asked about everything, and nothing is decided. */
    void underWay(TestWorld world, int year) {
        UUID followUp = followUp(world, year, "GATHERING");
        jdbc.update("""
                insert into follow_up_item (id, association_id, follow_up_id, conclusion_id, version_id,
                    proposed_status, decided_status, version)
                select gen_random_uuid(), c.association_id, ?, c.id,
                    (select v.id from conclusion_version v where v.conclusion_id = c.id order by v.ordinal desc limit 1),
                    'WORSE', null, 0
                from conclusion c where c.association_id = ?
                """, followUp, world.id());
    }

    private UUID followUp(TestWorld world, int year, String state) {
        UUID id = UUID.randomUUID();
        boolean decided = state.equals("DECIDED");
        LocalDate day = LocalDate.of(year, 11, 20);
        jdbc.update(
                """
                insert into follow_up (id, association_id, year, state, answers_due_on, proposal_due_on, comments_due_on,
                    board_meets_on, reminder_days, review_plan, started_by, started_at, decided_on, minute_reference, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, '{7}',
                    '{"steps": [{"name": "Beredningsgruppen", "audience": "PREPARATORY_GROUP", "days": 0, "silentConsent": true}],
                      "publish": false}',
                    ?, now(), ?, ?, 0)
                """,
                id,
                world.id(),
                year,
                state,
                day,
                day,
                day,
                day,
                world.coordinator().id(),
                decided ? day : null,
                decided ? "§ 12" : null);
        return id;
    }

    /** The problems that the work is refused with, by field. */
    static Map<String, String> problems(Callable<?> work) {
        try {
            work.call();
        } catch (InvalidConclusionException refusal) {
            return refusal.problems();
        } catch (Exception other) {
            throw new AssertionError("Refused otherwise", other);
        }
        throw new AssertionError("Not refused");
    }
}
