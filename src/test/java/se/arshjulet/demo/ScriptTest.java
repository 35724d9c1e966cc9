package se.arshjulet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.demo.MemberStory.ContactStory;
import se.arshjulet.demo.MemberStory.UnitStory;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Option;

class ScriptTest {

    private final Script script = new Script(new ObjectMapper());

    @Test
    void everyRepresentativesMemberAnswersLastYear() {
        Set<String> represented = script.cast().exempel().stream()
                .filter(actor -> actor.member() != null)
                .map(Cast.Actor::member)
                .collect(Collectors.toSet());
        assertThat(script.lastYear().keySet()).isEqualTo(represented).hasSize(6);
        assertThat(represented).containsAll(script.thisYear().keySet());
    }

    @Test
    void lastYearsUnitsAnswerWhatIsRequiredAndStandUnderOnesNamedBefore() {
        script.lastYear().forEach((member, story) -> {
            assertThat(story.memberMission()).as(member).isNotBlank();
            assertThat(story.memberContact()).as(member).isNotNull();
            Set<String> named = new HashSet<>();
            story.units().forEach(unit -> {
                assertThat(unit.mission()).as(unit.name()).isNotBlank();
                assertThat(unit.waysIn()).as(unit.name()).isNotBlank();
                assertThat(unit.areas()).as(unit.name()).isNotEmpty();
                assertThat(unit.targetGroups()).as(unit.name()).isNotEmpty();
                assertThat(unit.contact()).as(unit.name()).isNotNull();
                if (unit.parent() != null) {
                    assertThat(named).as(unit.name()).contains(unit.parent());
                }
                named.add(unit.name());
            });
        });
    }

    @Test
    void codesAreTheFormsOwn() throws IOException {
        FormDefinition form = new ObjectMapper()
                .readValue(getClass().getResourceAsStream("/forms/organisation-1.json"), FormDefinition.class);
        units().forEach(unit -> {
            assertThat(codes(form, "areas")).as(unit.name()).containsAll(orNone(unit.areas()));
            assertThat(codes(form, "targetGroups")).as(unit.name()).containsAll(orNone(unit.targetGroups()));
            assertThat(codes(form, "workingMethods")).as(unit.name()).containsAll(orNone(unit.workingMethods()));
        });
    }

    @Test
    void nobodyCanBeRungUpOrWrittenTo() {
        // The series that PTS keeps for fiction, and domains that nobody can own (RFC 2606).
        assertThat(contacts()).isNotEmpty().allSatisfy(contact -> {
            assertThat(contact.phone()).matches("031-390 06 [0-4]\\d");
            assertThat(contact.email()).endsWith(".example");
        });
        Cast cast = script.cast();
        assertThat(Stream.of(cast.exempel(), cast.norrbygden(), cast.fjallbygden())
                        .flatMap(List::stream))
                .allSatisfy(actor -> assertThat(actor.email()).endsWith(".example"));
    }

    private Stream<UnitStory> units() {
        return stories().flatMap(story -> story.units().stream());
    }

    private Stream<ContactStory> contacts() {
        return Stream.concat(stories().map(MemberStory::memberContact), units().map(UnitStory::contact))
                .filter(contact -> contact != null);
    }

    private Stream<MemberStory> stories() {
        return Stream.of(script.lastYear(), script.thisYear(), script.former())
                .map(Map::values)
                .flatMap(stories -> stories.stream());
    }

    private static List<String> codes(FormDefinition form, String question) {
        return form.question(question).options().stream().map(Option::code).toList();
    }

    private static List<String> orNone(List<String> given) {
        return given == null ? List.of() : given;
    }
}
