package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.form.bank.BankQuestion;
import se.arshjulet.form.bank.QuestionBank;
import se.arshjulet.form.bank.Taking;

@IntegrationTest
class OwnFormsTest {

    @Autowired
    private OwnForms own;

    @Autowired
    private FormCatalog catalog;

    @Autowired
    private FormUsage usage;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private DataRequests requests;

    @Autowired
    private TestWorlds worlds;

    private TestWorld world;

    @BeforeEach
    void world() {
        world = worlds.create(1);
    }

    @Test
    void aFormIsPublishedUnderTheNextNumberWhateverItSays() {
        UUID first = publish(form("meeting", 7, "Vad kom fram?"));
        UUID second = publish(form("meeting", 7, "Vad kom fram?", "Vad händer nu?"));

        assertThat(version(first).number()).isEqualTo(1);
        assertThat(version(second).number()).isEqualTo(2);
        assertThat(version(second).current()).isTrue();
        assertThat(version(first).current()).isFalse();
        assertThat(version(second).by()).isEqualTo(world.coordinator().id());
        assertThat(inside(() -> catalog.published()))
                .extracting(FormCatalog.PublishedForm::formVersionId)
                .contains(second)
                .doesNotContain(first);
        assertThat(inside(() -> own.before(second)).orElseThrow().version()).isEqualTo(1);
        assertThat(inside(() -> own.before(first))).isEmpty();
    }

    @Test
    void whatIsPublishedCanBeTakenOutAndPublishedAgainWithAChange() {
        UUID first = publish(form("meeting", 1, "Vad kom fram?"));
        String taken = inside(() -> own.json(first));
        assertThat(inside(() -> own.check(taken)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("Formuläret är likadant som version 1"));
        assertThat(version(publish(taken.replace("\"title\" : \"Möte\"", "\"title\" : \"Årsmöte\"")))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void aFormWithFaultsIsNotPublished() {
        String faulty = form("meeting", 1, "Vad kom fram?").replace("LONG_TEXT", "ONE_OF");
        assertThat(inside(() -> own.check(faulty)).isWell()).isFalse();
        assertThatThrownBy(() -> publish(faulty))
                .isInstanceOfSatisfying(InvalidFormException.class, refused -> assertThat(refused.faults())
                        .extracting(FormFault::place)
                        .containsExactly("Fråga q0"));
        assertThat(inside(() -> own.versions()))
                .extracting(OwnForms.Version::key)
                .doesNotContain("meeting");
    }

    @Test
    void theNextVersionIsHeldAgainstTheOneBefore() {
        publish(form("meeting", 1, "Vad kom fram?"));
        assertThat(inside(() -> own.check(form("meeting", 2, "Vad bestämdes?"))).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .startsWith("Frågan löd ”Vad kom fram?”")
                        .contains("\"lineage\": {\"is\": \"REWORDED\"}"));
    }

    /** What the builder can hold goes on there, with its faults; what was lost or has no name would not be all of it. */
    @Test
    void whatCanBePutRightInADraftIsTold() {
        publish(form("meeting", 1, "Vad kom fram?"));
        OwnForms.Proposal reworded = inside(() -> own.check(form("meeting", 2, "Vad bestämdes?")));
        assertThat(reworded.isWell()).isFalse();
        assertThat(reworded.whole()).isTrue();
        assertThat(reworded.isAsBefore()).isFalse();

        OwnForms.Proposal same = inside(() -> own.check(form("meeting", 2, "Vad kom fram?")));
        assertThat(same.isAsBefore()).isTrue();

        String sound = form("meeting", 2, "Vad bestämdes?");
        for (String lost : List.of(
                sound.replace("LONG_TEXT", "SOMETHING"),
                sound.replace("\"label\"", "\"labl\""),
                sound.replace("Vad bestämdes?", " "),
                sound.replace("\"q0\"", "\"q 0\""),
                sound.replace("\"meeting\"", "\"Meeting\""))) {
            assertThat(lost).isNotEqualTo(sound);
            assertThat(inside(() -> own.check(lost)).whole()).as(lost).isFalse();
        }
    }

    @Test
    void theLineThatTheRefusalOfARewordingNamesIsTaken() {
        publish(form("meeting", 1, "Vad kom fram?"));
        String reworded = form("meeting", 2, "Vad bestämdes?");
        String asTold = reworded.replace(
                "\"label\": \"Vad bestämdes?\"", "\"label\": \"Vad bestämdes?\", \"lineage\": {\"is\": \"REWORDED\"}");
        assertThat(asTold).isNotEqualTo(reworded);
        assertThat(inside(() -> own.check(asTold)).faults()).isEmpty();
    }

    @Test
    void aPublishedVersionTakenOutIsReadBackAlthoughItSaysWhatItWasToTheOneBefore() {
        publish(form("meeting", 1, "Vad kom fram?", "Vem var med?"));
        String second = form("meeting", 2, "Vad bestämdes?", "Vem var med?", "Var möttes ni?")
                .replace(
                        "\"label\": \"Vad bestämdes?\"",
                        "\"label\": \"Vad bestämdes?\", \"lineage\": {\"is\": \"REWORDED\"}")
                .replace(
                        "\"label\": \"Var möttes ni?\"",
                        "\"label\": \"Var möttes ni?\", \"lineage\": {\"is\": \"NEW\"}")
                .replace(
                        "\"key\": \"q1\"", "\"lineage\": {\"is\": \"SAME\", \"from\": [\"q1\"]}, \"key\": \"present\"");
        String taken = inside(() -> own.json(publish(second)));
        assertThat(taken).contains("REWORDED", "NEW", "SAME");

        assertThat(inside(() -> own.check(taken)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("Formuläret är likadant som version 2"));

        OwnForms.Proposal titled = inside(() -> own.check(taken.replace("\"Möte\"", "\"Årsmöte\"")));
        assertThat(titled.faults()).isEmpty();
        assertThat(titled.form().sections().get(0).questions())
                .extracting(Question::lineage)
                .containsOnlyNulls();

        assertThat(inside(() -> own.check(taken.replace("Var möttes ni?", "Hur länge?")))
                        .faults())
                .as("a new question then, in other words now: it is asked what it is")
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("Frågan löd ”Var möttes ni?”"));
        assertThat(inside(() -> own.check(taken.replace("Vad bestämdes?", "Vad beslutades?")))
                        .faults())
                .as("in other words once again")
                .isEmpty();
    }

    @Test
    void aLineageThatNoVersionHasSaidStillHasToBeTrue() {
        publish(form("meeting", 1, "Vad kom fram?"));
        String anew =
                form("meeting", 1, "Vad bestämdes?").replace("\"label\"", "\"lineage\": {\"is\": \"NEW\"}, \"label\"");
        assertThat(inside(() -> own.check(anew)).faults()).hasSize(1);
    }

    @Test
    void whatIsAskedInOtherWordsIsToldTogetherWithWhatIsMissing() {
        publish(form("meeting", 1, "Vad kom fram?"));
        String both = form("meeting", 2, "Vad bestämdes?").replace("\"title\": \"Möte\"", "\"titel\": \"Möte\"");
        assertThat(inside(() -> own.check(both)).faults())
                .extracting(FormFault::message)
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told).startsWith("Ordet ”titel” finns inte"),
                        told -> assertThat(told).startsWith("Frågan löd ”Vad kom fram?”"));
    }

    @Test
    void anOwnFormWithAShippedFormsKeyTakesItsPlaceAndGoesOnFromIt() {
        OwnForms.Version shipped = newest("organisation");
        assertThat(shipped.shipped()).isTrue();
        String changed = inside(() -> own.json(shipped.id())).replace("Organisationsmodulen", "Vår organisation");

        UUID ours = publish(changed);

        assertThat(version(ours).number()).isEqualTo(shipped.number() + 1);
        assertThat(newest("organisation").id()).isEqualTo(ours);
        assertThat(inside(() -> catalog.published()).stream()
                        .filter(form -> form.key().equals("organisation")))
                .extracting(FormCatalog.PublishedForm::formVersionId)
                .containsExactly(ours);
        assertThat(inside(() -> own.check(changed.replace("Vägar in", "Ingångar")))
                        .faults())
                .isNotEmpty();
        // Others still have the shipped one.
        TestWorld other = worlds.create(1);
        assertThat(other.as(other.coordinator(), () -> catalog.published()).stream()
                        .filter(form -> form.key().equals("organisation")))
                .extracting(FormCatalog.PublishedForm::formVersionId)
                .containsExactly(shipped.id());
    }

    @Test
    void anAssociationsFormsAreItsOwn() {
        UUID ours = publish(form("meeting", 1, "Vad kom fram?"));
        TestWorld other = worlds.create(1);
        other.as(other.coordinator(), () -> {
            assertThat(own.version(ours)).isEmpty();
            assertThat(own.before(ours)).isEmpty();
            assertThat(own.versions()).extracting(OwnForms.Version::key).doesNotContain("meeting");
            assertThatIllegalArgumentException().isThrownBy(() -> own.json(ours));
            assertThat(own.check(form("meeting", 1, "Något annat?")).previous()).isNull();
            return null;
        });
    }

    @Test
    void aFormThatTheProductAsksByItselfCannotBeReplaced() {
        inside(() -> catalog.publish(
                "views",
                "Konklusionerna",
                null,
                List.of(new Section(
                        "one",
                        "Konklusion 1",
                        null,
                        false,
                        null,
                        null,
                        List.of(new Question(
                                "view", QuestionType.LONG_TEXT, "Hur?", null, true, List.of(), false, null, true))))));
        assertThat(inside(() -> own.check(form("views", 1, "Vad kom fram?"))).faults())
                .extracting(FormFault::message)
                .anyMatch(message -> message.startsWith("Nyckeln views hör till ett formulär som Årshjulet ställer"));
        assertThat(inside(() -> own.versions()))
                .extracting(OwnForms.Version::key)
                .doesNotContain("views");
    }

    @Test
    void twoWhoPublishAtOnceGetANumberEach() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<UUID>> work = List.of(
                    () -> publish(form("meeting", 1, "Vad kom fram?")),
                    () -> publish(form("meeting", 1, "Vad kom fram?", "Vad händer nu?")));
            for (Future<UUID> done : two.invokeAll(work)) {
                assertThat(done.get()).isNotNull();
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(inside(() -> own.versions()).stream()
                        .filter(version -> version.key().equals("meeting")))
                .extracting(OwnForms.Version::number)
                .containsExactly(2, 1);
    }

    @Test
    void theBankHasWhatIsAskedAndWhereATakenQuestionStood() {
        UUID first = publish(form("meeting", 1, "Vad kom fram?"));
        BankQuestion asked = inside(() -> bank.search("KOM fram")).get(0);
        assertThat(asked.latest().formVersionId()).isEqualTo(first);
        assertThat(inside(() -> bank.search("kom fram zebra"))).isEmpty();
        assertThat(inside(() -> bank.find(first, asked.latest().question().key())))
                .contains(asked);
        TestWorld other = worlds.create(1);
        assertThat(other.as(other.coordinator(), () -> bank.search("kom fram"))).isEmpty();

        Question taken = new Taking(new FormDefinition("other", 1, "Annat", null, List.of()), null)
                .take(asked)
                .question();
        String json = FormJson.write(new FormDefinition(
                "other",
                1,
                "Annat",
                null,
                List.of(new Section("part", "Del", null, false, null, null, List.of(taken)))));
        assertThat(inside(() -> own.check(json)).faults()).isEmpty();
        assertThat(inside(() -> own.check(json.replace("\"version\":1,\"question\"", "\"version\":9,\"question\"")))
                        .faults())
                .extracting(FormFault::message)
                .anyMatch(message -> message.contains("hämtad från") && message.contains("version 9, som inte finns"));
        assertThat(other.as(other.coordinator(), () -> own.check(json)).faults())
                .as("a form that the association cannot see")
                .hasSize(1);
        UUID version = publish(json);
        assertThat(inside(() -> catalog.definition(version))
                        .question(taken.key())
                        .lineage())
                .isEqualTo(taken.lineage());
    }

    @Test
    void theVersionThatIsAskedNowLeadsToANewRound() {
        UUID first = publish(form("meeting", 1, "Vad kom fram?"));
        assertThat(inside(() -> usage.plan(first))).contains("datauppdrag/ny?formular=" + first);
        publish(form("meeting", 1, "Vad kom fram?", "Vad händer nu?"));
        assertThat(inside(() -> usage.plan(first))).isEmpty();
    }

    @Test
    void whoAsksAFormIsTold() {
        OwnForms.Version organisation = newest("organisation");
        UUID round = requests.started(world, requests.plan(world, "Enheter 2026", 30, 14));
        assertThat(inside(() -> usage.counts())).containsEntry(organisation.id(), 1);
        assertThat(inside(() -> usage.of(organisation.id())))
                .containsExactly(new FormUsage.Use(
                        "datauppdrag/" + round,
                        "Enheter 2026",
                        inside(() -> usage.of(organisation.id())).get(0).year(),
                        "datarequest.round.state.running"));
        TestWorld other = worlds.create(1);
        assertThat(other.as(other.coordinator(), () -> usage.counts())).isEmpty();
    }

    private UUID publish(String json) {
        return inside(() -> own.publish(json, world.coordinator().id()));
    }

    private OwnForms.Version version(UUID id) {
        return inside(() -> own.version(id)).orElseThrow();
    }

    private OwnForms.Version newest(String key) {
        return inside(() -> own.versions()).stream()
                .filter(version -> version.key().equals(key) && version.current())
                .findFirst()
                .orElseThrow();
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        return TenantContext.call(world.id(), work::get);
    }

    private static String form(String key, int version, String... questions) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < questions.length; i++) {
            all.append(i == 0 ? "" : ",")
                    .append("{\"key\": \"q%d\", \"type\": \"LONG_TEXT\", \"label\": \"%s\"}"
                            .formatted(i, questions[i]));
        }
        return """
                {"key": "%s", "version": %d, "title": "Möte",
                 "sections": [{"key": "s", "title": "Mötet", "questions": [%s]}]}
                """.formatted(key, version, all);
    }
}
