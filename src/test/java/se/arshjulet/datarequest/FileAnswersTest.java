package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.Role;
import se.arshjulet.account.Visitor;
import se.arshjulet.association.Member;
import se.arshjulet.file.Documents;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCatalog;

@IntegrationTest
class FileAnswersTest {

    private static final AnswerKey FILE = AnswerKey.of("bilaga");
    private static final AnswerKey SMALL_PDF = AnswerKey.of("liten");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private Answers answering;

    @Autowired
    private AnswerFiles answerFiles;

    @Autowired
    private Assignments assignments;

    @Autowired
    private AssignmentReviewSubject subject;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestMail mail;

    @Autowired
    private Accounts accounts;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    private TestWorld world;
    private TestPerson representative;
    private TestPerson another;
    private TestPerson reviewer;
    private UUID id;
    private UUID anothers;

    @BeforeEach
    void aRequestHasArrived() {
        world = worlds.create();
        Member member = world.member("Ängby kommun");
        Member neighbour = world.member("Region Åtta");
        representative = world.representative(member);
        another = world.representative(neighbour);
        reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        PointingForm form = new PointingForm(world, requests, forms);
        id = form.assignment(requests, member);
        anothers = form.assignment(requests, neighbour);
    }

    @Test
    void aFileIsStoredByHerWhoAnswersOrBySomebodyForHer() {
        save(keep(representative, "Följerapport.pdf"));
        assertThat(value()).isInstanceOfSatisfying(AnswerValue.Attachment.class, file -> {
            assertThat(file.name()).isEqualTo("Följerapport.pdf");
            assertThat(file.size()).isEqualTo(Documents.pdf().length);
        });
        save(keep(world.coordinator(), "Samordnarens.pdf"));
        assertThat(value()).extracting("name").isEqualTo("Samordnarens.pdf");
        for (TestPerson stranger : List.of(another, reviewer)) {
            assertThatThrownBy(() -> keep(stranger, "Fel.pdf")).isInstanceOf(AccessDeniedException.class);
        }
        TestWorld other = worlds.create();
        assertThatThrownBy(() ->
                        other.as(other.coordinator(), () -> answerFiles.keep(id, FILE, "Fel.pdf", Documents.pdf())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatTheQuestionDoesNotTakeIsRefusedAndTheEarlierFileStays() {
        AnswerValue.Attachment first = keep(representative, "Först.pdf");
        save(first);
        refused(FILE, "rapport.pdf", Documents.program(), "innehåller något annat");
        refused(FILE, "rapport.exe", Documents.program(), "Filer av det slaget");
        refused(FILE, "tom.pdf", new byte[0], "tom");
        refused(FILE, "makro.docx", Documents.docxWithMacros(), "makron");
        refused(FILE, "stor.txt", "x".repeat(10 * 1024 * 1024 + 1).getBytes(), "10 MB");
        refused(SMALL_PDF, "rapport.docx", Documents.docx(), "pdf");
        byte[] large = new byte[1024 * 1024 + 1];
        System.arraycopy(Documents.pdf(), 0, large, 0, Documents.pdf().length);
        refused(SMALL_PDF, "stor.pdf", large, "1 MB");
        refused(AnswerKey.of("ord"), "rapport.pdf", Documents.pdf(), "tar inte emot");
        refused(AnswerKey.of("finns inte"), "rapport.pdf", Documents.pdf(), "tar inte emot");
        assertThat(value()).isEqualTo(first);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void noOtherAssignmentsFileCanBeAnAnswer() {
        AnswerValue.Attachment theirs =
                world.as(another, () -> answerFiles.keep(anothers, FILE, "Deras.pdf", Documents.pdf()));
        for (AnswerValue.Attachment wrong :
                List.of(theirs, new AnswerValue.Attachment(UUID.randomUUID(), "Ingen.pdf", 10))) {
            assertThatThrownBy(() -> save(wrong))
                    .isInstanceOf(InvalidAnswerException.class)
                    .hasMessageContaining("Välj den igen");
        }
        assertThat(value()).isNull();
    }

    @Test
    void whatTheFileIsCalledAndHowLargeItIsIsNotForTheSenderToSay() {
        AnswerValue.Attachment kept = keep(representative, "Rapport.pdf");
        save(new AnswerValue.Attachment(kept.fileId(), "Annat.pdf", 1));
        assertThat(value()).isEqualTo(kept);
        AnswerValue.Attachment word =
                world.as(representative, () -> answerFiles.keep(id, FILE, "Rapport.docx", Documents.docx()));
        assertThatThrownBy(() -> world.as(
                        representative,
                        () -> answering.save(
                                id,
                                SMALL_PDF,
                                AnswerStatus.GIVEN,
                                new AnswerValue.Attachment(word.fileId(), "Rapport.pdf", 1))))
                .isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    void whatIsSentInTakesNoMoreFiles() {
        world.as(representative, () -> assertThat(assignments.submit(id)).isEmpty());
        assertThatThrownBy(() -> keep(representative, "Sent.pdf")).isInstanceOf(NotAnswerableException.class);
    }

    @Test
    void filesThatAreNoAnswersWhenItIsSentInAreGone() {
        keep(representative, "Fel.pdf");
        AnswerValue.Attachment right = keep(representative, "Rätt.pdf");
        save(right);
        assertThat(stored()).isEqualTo(2);
        world.as(representative, () -> assertThat(assignments.submit(id)).isEmpty());
        assertThat(stored()).isEqualTo(1);
        assertThat(world.as(representative, () -> answerFiles.open(id, right.fileId())))
                .isPresent();
    }

    @Test
    void thereAreOnlySoManyFilesInOneAnswer() {
        for (int i = 0; i < AssignmentFiles.MOST; i++) {
            keep(representative, i + ".pdf");
        }
        refused(FILE, "en till.pdf", Documents.pdf(), "redan 100 filer");
    }

    @Test
    void theFileIsFetchedToBeSavedAndIsNobodyElses() {
        AnswerValue.Attachment kept = keep(representative, "Följerapport 2025.pdf");
        save(kept);
        String address = AnswerFiles.address(id, kept.fileId());
        assertThat(status(reviewer, address)).as("what is not sent in").isEqualTo(404);
        world.as(representative, () -> assertThat(assignments.submit(id)).isEmpty());
        for (TestPerson person : List.of(representative, world.coordinator(), reviewer)) {
            HttpResponse<String> response = signedIn(person).get(address);
            assertThat(response.statusCode()).as(person.name()).isEqualTo(200);
            assertThat(response.body()).startsWith("%PDF-");
            assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; ");
        }
        TestWorld other = worlds.create();
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        for (TestPerson stranger : List.of(another, reader, other.coordinator(), administrator())) {
            assertThat(status(stranger, address)).as(stranger.name()).isEqualTo(404);
        }
        assertThat(status(another, AnswerFiles.address(anothers, kept.fileId())))
                .as("by way of an assignment of her own")
                .isEqualTo(404);
        assertThat(status(representative, AnswerFiles.address(id, UUID.randomUUID())))
                .isEqualTo(404);
        assertThat(status(representative, "/uppgifter/" + id + "/fil/annat")).isEqualTo(404);
        assertThat(status(representative, "/uppgifter/annat/fil/" + kept.fileId()))
                .isEqualTo(404);
        HttpResponse<String> nobody = new Visitor(baseUrl).get(address);
        assertThat(nobody.statusCode()).isEqualTo(302);
        assertThat(nobody.body()).doesNotContain("%PDF");
    }

    /** The link in the mail about it is enough: she who may answer may print what she has answered, and fetch her own files. */
    @Test
    void whoCameByTheMailsLinkFetchesHerOwnFilesAndNobodyElses() {
        AnswerValue.Attachment kept = keep(representative, "Rapport.pdf");
        save(kept);
        String address = AnswerFiles.address(id, kept.fileId());
        HttpResponse<String> hers = byLink(representative).get(address);
        assertThat(hers.statusCode()).isEqualTo(200);
        assertThat(hers.body()).startsWith("%PDF-");
        Visitor stranger = byLink(another);
        assertThat(stranger.get(address).statusCode()).isEqualTo(404);
        assertThat(stranger.get(AnswerFiles.address(anothers, kept.fileId())).statusCode())
                .isEqualTo(404);
    }

    private Visitor byLink(TestPerson person) {
        Visitor visitor = new Visitor(baseUrl);
        String link = mail.await(person.email(), "Det som pekar").link();
        visitor.get(link);
        visitor.submit(link, Map.of());
        return visitor;
    }

    @Test
    void lastYearsFileIsReadBeforeItIsTakenOver() {
        AnswerValue.Attachment kept = keep(representative, "Förra året.pdf");
        save(kept);
        world.as(representative, () -> assertThat(assignments.submit(id)).isEmpty());
        requests.approved(world, id);
        UUID next = new PointingForm(world, requests, forms).assignment(requests, world.member("Ängby kommun"));
        assertThat(signedIn(representative)
                        .get(AnswerFiles.address(next, kept.fileId()))
                        .body())
                .startsWith("%PDF-");
        assertThat(status(another, AnswerFiles.address(next, kept.fileId()))).isEqualTo(404);
        AnswerValue.Attachment neverSentIn =
                world.as(another, () -> answerFiles.keep(anothers, FILE, "Deras.pdf", Documents.pdf()));
        assertThat(status(representative, AnswerFiles.address(next, neverSentIn.fileId())))
                .isEqualTo(404);
    }

    @Test
    void theReviewersDocumentLeadsToTheFile() {
        AnswerValue.Attachment kept = keep(representative, "Rapport.pdf");
        save(kept);
        world.as(representative, () -> assertThat(assignments.submit(id)).isEmpty());
        world.as(reviewer, () -> {
            assertThat(subject.document(id).parts().get(0).items())
                    .filteredOn(item -> item.questionKey().equals("bilaga"))
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.answer()).isEqualTo("Rapport.pdf");
                        assertThat(item.file()).isEqualTo(AnswerFiles.address(id, kept.fileId()));
                    });
        });
    }

    private void refused(AnswerKey at, String name, byte[] content, String why) {
        assertThatThrownBy(() -> world.as(representative, () -> answerFiles.keep(id, at, name, content)))
                .as(name)
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining(why);
    }

    private AnswerValue.Attachment keep(TestPerson person, String name) {
        return world.as(person, () -> answerFiles.keep(id, FILE, name, Documents.pdf()));
    }

    private void save(AnswerValue value) {
        world.as(representative, () -> answering.save(id, FILE, AnswerStatus.GIVEN, value));
    }

    private AnswerValue value() {
        return world.as(representative, () -> assignments.open(id)).answers().value(FILE);
    }

    private int stored() {
        return jdbc.sql("select count(*) from stored_file where association_id = ?")
                .param(world.id())
                .query(Integer.class)
                .single();
    }

    private int status(TestPerson person, String address) {
        return signedIn(person).get(address).statusCode();
    }

    /** Somebody without an association. */
    private TestPerson administrator() {
        String email = "admin@" + world.association().slug() + ".example";
        UUID person = accounts.register(email, "Ad Min", TestWorld.PASSWORD);
        accounts.grant(person, null, Role.SYSTEM_ADMINISTRATOR);
        return new TestPerson(person, "Ad Min", email, Set.of());
    }

    private Visitor signedIn(TestPerson person) {
        Visitor visitor = new Visitor(baseUrl);
        visitor.signIn(person.email(), TestWorld.PASSWORD);
        return visitor;
    }
}
