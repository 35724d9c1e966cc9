package se.arshjulet.form.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCatalog.PublishedForm;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.InvalidFormException;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.draft.DraftChange.AddQuestion;
import se.arshjulet.form.draft.DraftChange.AddSection;
import se.arshjulet.form.draft.DraftChange.ChangeHead;
import se.arshjulet.form.draft.DraftChange.ChangeQuestion;
import se.arshjulet.form.draft.DraftChange.Head;
import se.arshjulet.form.draft.DraftConflict.What;

@IntegrationTest
class FormDraftsTest {

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private OwnForms forms;

    @Autowired
    private FormCatalog catalog;

    @Autowired
    private TestWorlds worlds;

    private TestWorld world;
    private UUID anna;
    private UUID bo;

    @BeforeEach
    void world() {
        world = worlds.create(1);
        anna = world.coordinator().id();
        TestPerson other = world.person("Bo Björk", "bo", Role.COORDINATOR);
        bo = other.id();
    }

    @Test
    void aFormIsMadeFromNothingAndPublished() {
        UUID id = inside(() -> drafts.begin(" Årets möten ", anna));
        change(id, new AddSection(new Section("part", "Del", null, false, null, null, List.of()), 0), anna);
        assertThat(inside(() -> drafts.check(id)).isWell()).isFalse();
        FormDraft filled = change(id, new AddQuestion("part", question("what"), null), bo);

        assertThat(filled.changedBy()).isEqualTo(bo);
        assertThat(inside(() -> drafts.open())).containsExactly(filled);
        UUID version = inside(() -> drafts.publish(id, filled.revision(), anna));

        assertThat(inside(() -> drafts.find(id))).isEmpty();
        assertThat(inside(() -> forms.version(version)).orElseThrow())
                .extracting(OwnForms.Version::key, OwnForms.Version::number, OwnForms.Version::title)
                .containsExactly("arets-moten", 1, "Årets möten");
    }

    @Test
    void everyFormGoesThroughADraftWithoutLoss() {
        for (PublishedForm published : inside(() -> catalog.published())) {
            UUID id = inside(() -> drafts.from(published.formVersionId(), anna));
            FormDraft draft = inside(() -> drafts.find(id)).orElseThrow();
            Head head = Head.of(draft.form());
            change(id, new ChangeHead(head, new Head("En annan titel", head.intro(), head.fixedWording())), anna);
            change(id, new ChangeHead(new Head("En annan titel", head.intro(), head.fixedWording()), head), anna);
            for (Section part : draft.form().sections()) {
                for (Question question : part.questions()) {
                    Question other =
                            new QuestionBuilder(question).help("En annan hjälp").build();
                    change(id, new ChangeQuestion(question, other), anna);
                    change(id, new ChangeQuestion(other, question), bo);
                }
            }
            FormDraft back = inside(() -> drafts.find(id)).orElseThrow();

            assertThat(back.revision()).isGreaterThan(draft.revision());
            assertThat(back.form()).isEqualTo(inside(() -> catalog.definition(published.formVersionId())));
            assertThat(se.arshjulet.form.FormJson.write(back.form()))
                    .isEqualTo(se.arshjulet.form.FormJson.write(
                            inside(() -> catalog.definition(published.formVersionId()))));
        }
    }

    @Test
    void whatAQuestionWasToTheVersionBeforeIsSettledInTheNext() {
        UUID shipped = inside(() -> catalog.published()).get(0).formVersionId();
        FormDefinition form = inside(() -> catalog.definition(shipped));
        Question taken = new QuestionBuilder(question("taken"))
                .lineage(new Lineage(
                        Lineage.Relation.NEW,
                        List.of(),
                        new Lineage.Source(
                                form.key(),
                                form.version(),
                                form.sections().get(0).questions().get(0).key())))
                .build();
        UUID id = inside(() -> drafts.begin("Hämtat", anna));
        FormDraft filled = change(
                id, new AddSection(new Section("part", "Del", null, false, null, null, List.of(taken)), 0), anna);
        UUID version = inside(() -> drafts.publish(id, filled.revision(), anna));

        UUID next = inside(() -> drafts.from(version, anna));
        FormDraft more = change(next, new AddQuestion("part", question("more"), null), anna);

        assertThat(more.form().question("taken").lineage()).isNull();
        assertThat(inside(() -> drafts.check(next)).faults()).isEmpty();
    }

    @Test
    void thereIsOneDraftOfAForm() {
        UUID version = inside(() -> catalog.published()).get(0).formVersionId();
        UUID first = inside(() -> drafts.from(version, anna));

        assertThat(inside(() -> drafts.from(version, bo))).isEqualTo(first);
        assertThatThrownBy(() -> inside(() -> drafts.of(catalog.definition(version), bo)))
                .isInstanceOfSatisfying(DraftConflict.class, conflict -> assertThat(conflict.what())
                        .isEqualTo(What.TAKEN));
        assertThat(inside(() -> drafts.find(drafts.begin("Kontakt", anna)))
                        .orElseThrow()
                        .form()
                        .key())
                .isEqualTo("kontakt");
        assertThat(inside(() -> drafts.find(drafts.begin("Kontakt", anna)))
                        .orElseThrow()
                        .form()
                        .key())
                .isEqualTo("kontakt-2");
    }

    @Test
    void whatIsNotSeenIsNeitherPublishedNorThrownAway() {
        UUID id = inside(() -> drafts.begin("Möten", anna));
        int seen = inside(() -> drafts.revision(id)).orElseThrow();
        change(id, new AddSection(new Section("part", "Del", null, false, null, null, List.of()), 0), bo);

        assertThatThrownBy(() -> inside(() -> drafts.publish(id, seen, anna)))
                .isInstanceOfSatisfying(DraftConflict.class, conflict -> {
                    assertThat(conflict.what()).isEqualTo(What.CHANGED);
                    assertThat(conflict.now())
                            .isEqualTo(inside(() -> drafts.find(id)).orElseThrow());
                });
        assertThatThrownBy(() -> inside(() -> {
                    drafts.discard(id, seen, anna);
                    return true;
                }))
                .isInstanceOf(DraftConflict.class);
        assertThat(inside(() -> drafts.find(id))).isPresent();
        assertThatThrownBy(() -> inside(() -> drafts.publish(id, seen + 1, anna)))
                .isInstanceOf(InvalidFormException.class);
        assertThat(inside(() -> drafts.find(id))).isPresent();
        assertThat(inside(() -> {
                    drafts.discard(id, seen + 1, anna);
                    return drafts.find(id);
                }))
                .isEmpty();
        assertThatThrownBy(() -> change(id, new DraftChange.MoveSection("part", null), anna))
                .isInstanceOfSatisfying(DraftConflict.class, conflict -> assertThat(conflict.what())
                        .isEqualTo(What.GONE));
    }

    @Test
    void aConflictTellsWhatStandsThereAndChangesNothing() {
        UUID id = inside(() -> drafts.begin("Möten", anna));
        Head seen = new Head("Möten", null, false);
        FormDraft hers = change(id, new ChangeHead(seen, new Head("Årets möten", null, false)), bo);

        assertThatThrownBy(() -> change(id, new ChangeHead(seen, new Head("Alla möten", null, false)), anna))
                .isInstanceOfSatisfying(DraftConflict.class, conflict -> assertThat(conflict.now())
                        .isEqualTo(hers));
        assertThat(inside(() -> drafts.find(id))).contains(hers);
    }

    @Test
    void aFormHasATitle() {
        assertThatIllegalArgumentException().isThrownBy(() -> inside(() -> drafts.begin(" ", anna)));
    }

    @Test
    void anotherAssociationKnowsNothingOfIt() {
        UUID id = inside(() -> drafts.begin("Möten", anna));
        TestWorld other = worlds.create(1);

        assertThat(TenantContext.call(other.id(), () -> drafts.find(id))).isEmpty();
        assertThat(TenantContext.call(other.id(), () -> drafts.revision(id))).isEmpty();
        assertThat(TenantContext.call(other.id(), () -> drafts.open())).isEmpty();
        assertThatThrownBy(() -> TenantContext.call(
                        other.id(), () -> drafts.change(id, new DraftChange.MoveSection("part", null), anna)))
                .isInstanceOf(DraftConflict.class);
    }

    private FormDraft change(UUID id, DraftChange change, UUID by) {
        return inside(() -> drafts.change(id, change, by));
    }

    private static Question question(String key) {
        return new Question(key, QuestionType.SHORT_TEXT, "Vad?", null, true, List.of(), false, null, false);
    }

    private <T> T inside(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }
}
