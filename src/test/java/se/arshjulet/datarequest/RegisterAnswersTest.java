package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.association.Proposals;
import se.arshjulet.association.RegisterKeeping;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;
import se.arshjulet.form.table.TableEdit;

@IntegrationTest
class RegisterAnswersTest {

    private static final AnswerKey INTERVENTIONS = AnswerKey.of("insatser");
    private static final AnswerKey UNIT = AnswerKey.of("enhet");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private Answers answering;

    @Autowired
    private Fillings fillings;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Registers registers;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private Proposals proposals;

    @Autowired
    private AssignmentReviewSubject subject;

    private TestWorld world;
    private TestPerson representative;
    private UUID id;
    private UUID arena;

    @BeforeEach
    void aRequestHasArrived() {
        world = worlds.create();
        Member member = world.member("Ängby kommun");
        representative = world.representative(member);
        id = new PointingForm(world, requests, forms).assignment(requests, member);
        arena = world.as(world.coordinator(), () -> keeping.add(RegisterKind.INTERVENTION, "Grön arena", ""));
    }

    @Test
    void theRegistersOwnNameIsStored() {
        save(INTERVENTIONS, new RegisterEntry(arena, "<b>påhittat</b>"));
        assertThat(names()).containsExactly("Grön arena");
    }

    @Test
    void whatTheRegisterDoesNotKnowIsRefused() {
        UUID group = world.as(world.coordinator(), () -> keeping.add(RegisterKind.TARGET_GROUP, "Unga", ""));
        TestWorld other = worlds.create();
        UUID theirs = other.as(other.coordinator(), () -> keeping.add(RegisterKind.INTERVENTION, "Grön arena", ""));
        for (UUID unknown : List.of(UUID.randomUUID(), group, theirs)) {
            assertThatThrownBy(() -> save(INTERVENTIONS, new RegisterEntry(unknown, "Grön arena")))
                    .isInstanceOf(InvalidAnswerException.class)
                    .hasMessageContaining("finns inte i registret");
        }
        assertThatThrownBy(() -> save(UNIT, new RegisterEntry(arena, "Grön arena")))
                .isInstanceOf(InvalidAnswerException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void manyAtOnceAreHeldToTheSame() {
        Entry unknown =
                Entry.of(new AnswerValue.RegisterEntries(List.of(new RegisterEntry(UUID.randomUUID(), "Grön arena"))));
        Entry file = Entry.of(new AnswerValue.Attachment(UUID.randomUUID(), "Deras.pdf", 10));
        TableEdit edit = new TableEdit(List.of(), Map.of(INTERVENTIONS, unknown, AnswerKey.of("bilaga"), file));
        assertThat(world.as(representative, () -> fillings.fill(id, edit, AnswerOrigin.PASTED))
                        .refused())
                .containsOnlyKeys(INTERVENTIONS, AnswerKey.of("bilaga"));
        assertThat(names()).isEmpty();
    }

    @Test
    void oneIsOneAndNoneIsNotAnAnswer() {
        List<RegisterEntry> units = world.as(representative, () -> registers.lookUp(RegisterKind.UNIT, "", 2));
        assertThatThrownBy(() -> save(UNIT, units.toArray(RegisterEntry[]::new)))
                .isInstanceOf(InvalidAnswerException.class);
        assertThatThrownBy(() -> save(INTERVENTIONS)).isInstanceOf(InvalidAnswerException.class);
        save(UNIT, units.get(0));
        assertThat(saved(UNIT))
                .extracting(RegisterEntry::name)
                .containsExactly(units.get(0).name());
    }

    @Test
    void whatIsProposedIsAnAnswerAndFollowsWhatItBecomes() {
        RegisterEntry proposed = propose("Gröna arenan");
        save(INTERVENTIONS, proposed);
        assertThat(names()).containsExactly("Gröna arenan");
        world.as(world.coordinator(), () -> proposals.merge(proposed.id(), arena));
        assertThat(names()).containsExactly("Grön arena");
    }

    @Test
    void whatIsDeclinedKeepsItsWords() {
        RegisterEntry proposed = propose("Kaffe");
        save(INTERVENTIONS, proposed);
        world.as(world.coordinator(), () -> proposals.decline(proposed.id(), "Det är ingen insats."));
        save(INTERVENTIONS, proposed, new RegisterEntry(arena, ""));
        assertThat(names()).containsExactly("Kaffe", "Grön arena");
    }

    @Test
    void oneThingUnderTwoNamesIsSaidOnce() {
        RegisterEntry proposed = propose("Gröna arenan");
        world.as(world.coordinator(), () -> proposals.merge(proposed.id(), arena));
        assertThatThrownBy(() -> save(INTERVENTIONS, proposed, new RegisterEntry(arena, "")))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("två gånger");
    }

    @Test
    void theReviewerReadsTheNameOfToday() {
        save(INTERVENTIONS, new RegisterEntry(arena, ""));
        world.as(representative, () -> assertThat(assignments.submit(id)).isEmpty());
        world.as(world.coordinator(), () -> {
            keeping.change(arena, "Gröna arenan", "", null);
            assertThat(subject.document(id).parts().get(0).items().get(0).answer())
                    .isEqualTo("Gröna arenan");
        });
    }

    @Test
    void openingAsksNoMoreForManyThanForOne() {
        save(INTERVENTIONS, new RegisterEntry(arena, ""));
        names(); // the first time it is marked as opened
        int forOne = world.as(representative, () -> SqlCount.of(() -> assignments.open(id)));
        save(INTERVENTIONS, Stream.of("A", "B", "C", "D").map(this::propose).toArray(RegisterEntry[]::new));
        assertThat(world.as(representative, () -> SqlCount.of(() -> assignments.open(id))))
                .isEqualTo(forOne);
    }

    private RegisterEntry propose(String name) {
        return world.as(representative, () -> registers.propose(RegisterKind.INTERVENTION, name));
    }

    private void save(AnswerKey at, RegisterEntry... entries) {
        world.as(
                representative,
                () -> answering.save(id, at, AnswerStatus.GIVEN, new AnswerValue.RegisterEntries(List.of(entries))));
    }

    private List<String> names() {
        return saved(INTERVENTIONS).stream().map(RegisterEntry::name).toList();
    }

    private List<RegisterEntry> saved(AnswerKey at) {
        return world.as(representative, () -> assignments.open(id)).answers().value(at)
                        instanceof AnswerValue.RegisterEntries chosen
                ? chosen.entries()
                : List.of();
    }
}
