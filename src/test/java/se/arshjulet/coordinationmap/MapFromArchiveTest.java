package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.YearEnd;
import se.arshjulet.archive.Archives;
import se.arshjulet.archive.Unpacked;
import se.arshjulet.association.Member;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Party;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;

/** Whoever has a year's archive, and nothing else, can make every map that was published in it. */
@IntegrationTest
class MapFromArchiveTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Publications publications;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private YearEnd end;

    @Autowired
    private Archives archives;

    private TestWorld world;

    private void answered(Member member, String words) {
        UUID round = requests.started(world, requests.plan(world, words, 10, List.of(member), 3));
        UUID id = requests.assignment(world, round, member).id();
        requests.submitted(world, id, member, words);
        requests.approved(world, id);
        requests.passDays(1);
    }

    private void publish() {
        world.as(
                world.coordinator(),
                () -> publications.publish(
                        MapModule.ORGANISATION, world.coordinator().id(), ""));
        requests.passDays(1);
    }

    @Test
    void everyMapThatWasPublishedInTheYearIsMadeAgainFromTheArchiveAlone() {
        world = worlds.create();
        int year = requests.today().getYear() + 1;
        Member first = world.members().get(0);
        Member second = world.members().get(1);
        answered(first, "Så var det förr");
        answered(second, "Så är det alltid");
        publish();
        requests.moveToMorningOf(LocalDate.of(year, 2, 1));
        answered(first, "Så blev det i vår");
        publish();
        answered(first, "Så blev det i höst");
        publish();
        world.as(world.coordinator(), () -> wheels.begin(year));
        world.as(world.coordinator(), () -> end.close(year, ""));
        Unpacked zip = Unpacked.newest(world, archives, year);
        List<String> published = zip.under("karta/").stream()
                .filter(path -> path.endsWith("/utgava.json"))
                .toList();
        assertThat(published)
                .containsExactly(
                        "karta/organisation-utgava-1/utgava.json",
                        "karta/organisation-utgava-2/utgava.json",
                        "karta/organisation-utgava-3/utgava.json");
        assertThat(zip.under("svar/tidigare/organisation/")).isNotEmpty();
        for (String path : published) {
            JsonNode publication = read(zip, path);
            OrganisationMap then = convert(publication.get("content"), OrganisationMap.class);
            assertThat(made(zip, path.replace("utgava.json", ""), moment(publication.get("publishedAt"))))
                    .as(path)
                    .isEqualTo(then);
        }
        assertThat(zip.text("karta/organisation-utgava-3/medlemmar.csv"))
                .contains("Så blev det i höst", "Så är det alltid");
    }

    /** The map as it was at the moment. */
    private static OrganisationMap made(Unpacked zip, String folder, Instant at) {
        Map<UUID, MemberAnswers> latest = new HashMap<>();
        for (MemberAnswers answers : approved(zip)) {
            if (!answers.approvedAt().isAfter(at)) {
                latest.merge(
                        answers.memberId(),
                        answers,
                        (one, other) -> one.approvedAt().isAfter(other.approvedAt()) ? one : other);
            }
        }
        return new OrganisationMapBuilder(members(zip, folder)).build(List.copyOf(latest.values()));
    }

    private static List<Member> members(Unpacked zip, String folder) {
        List<Member> members = new ArrayList<>();
        read(zip, folder + "forbundets-medlemmar.json")
                .forEach(row -> members.add(new Member(
                        id(row, "id"),
                        id(row, "organisation (id)"),
                        row.get("medlem").asText(),
                        OrganisationKind.valueOf(row.get("slag").asText()),
                        row.hasNonNull("part") ? Party.valueOf(row.get("part").asText()) : null,
                        null,
                        Set.of())));
        return members;
    }

    /** Every approval of the organisation form that the archive tells of. */
    private static List<MemberAnswers> approved(Unpacked zip) {
        List<MemberAnswers> found = new ArrayList<>();
        Map<UUID, UUID> versionOfRound = new HashMap<>();
        read(zip, "svar/omgangar.json")
                .forEach(round -> versionOfRound.put(id(round, "id"), id(round, "formulärversion (id)")));
        read(zip, "svar/uppdrag.json").forEach(assignment -> {
            FormDefinition form = form(zip, versionOfRound.get(id(assignment, "omgång (id)")));
            String folder = folderOf(zip, id(assignment, "id"));
            read(zip, folder + "versioner.json").forEach(version -> {
                if (version.get("händelse").asText().startsWith("APPROVED")) {
                    found.add(answers(zip, folder, version, assignment, form));
                }
            });
        });
        read(zip, "svar/tidigare/uppdrag.json").forEach(earlier -> {
            FormDefinition form = form(zip, id(earlier, "formulärversion (id)"));
            found.add(answers(zip, folderOf(zip, id(earlier, "id")), earlier, earlier, form));
        });
        return found.stream()
                .filter(answers -> answers.form().key().equals("organisation"))
                .toList();
    }

    private static MemberAnswers answers(
            Unpacked zip, String folder, JsonNode version, JsonNode assignment, FormDefinition form) {
        String file = zip.under(folder + "%02d-".formatted(version.get("nr").asInt())).stream()
                .filter(path -> path.endsWith(".data.json"))
                .findFirst()
                .orElseThrow();
        return new MemberAnswers(
                id(assignment, "id"),
                UUID.randomUUID(),
                "",
                2026,
                id(assignment, "medlem (id)"),
                assignment.get("medlem").asText(),
                AssignmentState.APPROVED,
                form,
                answerSet(read(zip, file)),
                moment(version.get("när")));
    }

    private static AnswerSet answerSet(JsonNode stored) {
        List<AnswerRow> rows = new ArrayList<>();
        stored.get("rows").forEach(row -> rows.add(convert(row, AnswerRow.class)));
        Map<AnswerKey, GivenAnswer> answers = new HashMap<>();
        stored.get("answers")
                .forEach(answer -> answers.put(
                        new AnswerKey(
                                id(answer, "rowKey"), answer.get("questionKey").asText()),
                        new GivenAnswer(
                                AnswerStatus.valueOf(answer.get("status").asText()),
                                answer.hasNonNull("value") ? convert(answer.get("value"), AnswerValue.class) : null,
                                AnswerOrigin.valueOf(answer.get("origin").asText()),
                                id(answer, "answeredBy"),
                                null,
                                moment(answer.get("answeredAt")))));
        return new AnswerSet(rows, answers);
    }

    private static FormDefinition form(Unpacked zip, UUID version) {
        String ending = "-" + version.toString().substring(0, 8) + ".json";
        String path = zip.under("formular/").stream()
                .filter(file -> file.endsWith(ending))
                .findFirst()
                .orElseThrow();
        return convert(read(zip, path), FormDefinition.class);
    }

    private static String folderOf(Unpacked zip, UUID assignment) {
        String ending = "-" + assignment.toString().substring(0, 8) + "/";
        return zip.under("svar/").stream()
                .filter(path -> path.contains(ending))
                .map(path -> path.substring(0, path.indexOf(ending) + ending.length()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(Unpacked zip, String path) {
        try {
            return JSON.readTree(zip.text(path));
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }

    private static <T> T convert(JsonNode node, Class<T> type) {
        try {
            return JSON.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(node.toString(), e);
        }
    }

    private static UUID id(JsonNode row, String name) {
        return UUID.fromString(row.get(name).asText());
    }

    private static Instant moment(JsonNode text) {
        return Instant.parse(text.asText());
    }
}
