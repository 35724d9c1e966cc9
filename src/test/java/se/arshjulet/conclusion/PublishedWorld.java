package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;

/**
 * An association with three konklusioner that have been followed up in 2024 and 2025, the second of them reworded between
 * the years, and things beside them that nobody outside may ever read: each of these says {@link #SECRET}.
 */
class PublishedWorld {

    static final String SECRET = "FÖRTROLIGT";
    static final String CHOSEN = "Vi når fler än förut.";

    final TestWorld world;
    final UUID unit = UUID.randomUUID();
    final UUID followUp2025;

    private final Conclusions conclusions;
    private final PlannedActions actions;
    private final Grounds grounds;
    private final ConclusionPublications publications;
    private final JdbcTemplate jdbc;

    PublishedWorld(BeanFactory beans) {
        world = beans.getBean(TestWorlds.class).create();
        conclusions = beans.getBean(Conclusions.class);
        actions = beans.getBean(PlannedActions.class);
        grounds = beans.getBean(Grounds.class);
        publications = beans.getBean(ConclusionPublications.class);
        jdbc = beans.getBean(JdbcTemplate.class);
        Konklusioner written = new Konklusioner(conclusions, jdbc);
        written.written(world, "Begränsade resurser");
        written.written(world, "Bortsortering");
        written.written(world, "Avlastning");
        written.decided(
                world, 2024, Map.of(1, ConclusionStatus.SAME, 2, ConclusionStatus.WORSE, 3, ConclusionStatus.SAME));
        work(() -> conclusions.revise(
                2,
                Konklusioner.words("Bortsortering av målgrupper", LocalDate.of(2025, 1, 1)),
                VersionChange.REWORDED));
        followUp2025 = written.decided(
                world, 2025, Map.of(1, ConclusionStatus.BETTER, 2, ConclusionStatus.SAME, 3, ConclusionStatus.WORSE));
        jdbc.update("update follow_up_item set proposed_grounds = ? where association_id = ?", SECRET, world.id());
        quote("Ängby kommun", CHOSEN);
        written.underWay(world, 2026);
        jdbc.update(
                "update follow_up_item set proposed_grounds = ? where association_id = ? and decided_status is null",
                SECRET,
                world.id());
        comment();
        work(() -> {
            actions.add(action("Metoder för att nå samsyn", LocalDate.of(2025, 6, 30), ActionState.UNDER_WAY));
            UUID removed = actions.add(action(SECRET, null, ActionState.PLANNED));
            actions.remove(removed);
            ground("Väntetider 2025", true, null);
            ground(SECRET, false, null);
            grounds.remove(ground(SECRET + " borttaget", true, null));
        });
    }

    final void work(Runnable work) {
        world.as(world.coordinator(), work);
    }

    int publish() {
        return world.as(world.coordinator(), () -> publications.publish(""));
    }

    final void quote(String member, String text) {
        jdbc.update("""
                insert into follow_up_quote (item_id, assignment_id, association_id, member_name, text, chosen_by, chosen_at)
                select i.id, gen_random_uuid(), i.association_id, ?, ?, ?, now()
                from follow_up_item i join conclusion c on c.id = i.conclusion_id
                where i.association_id = ? and i.follow_up_id = ? and c.number = 1
                """, member, text, world.coordinator().id(), world.id(), followUp2025);
    }

    final UUID ground(String title, boolean shown, Grounds.MapReference on) {
        return grounds.add(
                1,
                new Grounds.Draft(
                        on == null ? Grounds.Kind.REPORT : Grounds.Kind.MAP,
                        Grounds.Stance.SUPPORTS,
                        title,
                        "",
                        "",
                        on,
                        shown),
                null);
    }

    final PlannedActions.Draft action(String title, LocalDate dueOn, ActionState state) {
        return new PlannedActions.Draft(2025, title, "", "Kansliet", "§ 45", null, dueOn, state, "", Set.of(1, 2));
    }

    /** A publication of the map as the map makes them, with the one unit or, later, without. */
    void publishMap(int number, String units) {
        UUID member = UUID.randomUUID();
        jdbc.update(
                """
                insert into publication (id, association_id, module, number, published_at, published_by, content)
                values (gen_random_uuid(), ?, 'ORGANISATION', ?, now(), ?, ?::jsonb)
                """,
                world.id(),
                number,
                world.coordinator().id(),
                "{\"members\":[{\"id\":\"%s\",\"name\":\"Ängby kommun\"}],\"units\":[%s]}"
                        .formatted(member, units.formatted(unit, member)));
    }

    /** For {@link #publishMap}. */
    static final String ONE_UNIT = """
            {"key":"%s","memberId":"%s","name":"Arbetscentrum","targetGroups":[],"areas":[],"interventions":[],
             "workingMethods":[],"updated":"2026-03-12T10:00:00Z"}""";

    private void comment() {
        UUID step = UUID.randomUUID();
        jdbc.update("""
                insert into follow_up_step (id, association_id, follow_up_id, kind, due_on, opened_at, closed_at, version)
                values (?, ?, ?, 'COMMENT', current_date, now(), now(), 0)
                """, step, world.id(), followUp2025);
        jdbc.update("""
                insert into follow_up_comment (step_id, item_id, written_by, association_id, text, saved_at)
                values (?, ?, ?, ?, ?, now())
                """, step, FollowUpParts.OF_ALL, world.coordinator().id(), world.id(), SECRET);
    }
}
