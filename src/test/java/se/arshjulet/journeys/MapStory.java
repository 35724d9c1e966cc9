package se.arshjulet.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.RegisterEntry;

/** Two members who answer the four requests of the map, with the forms that ship. */
@TestComponent
public class MapStory {

    @Autowired
    private DataRequests requests;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Answers answers;

    @Autowired
    private AnswerRows rows;

    /** A request to both, about last year, as it has gone out. */
    UUID asked(TestWorld world, String form, String title, List<Member> members) {
        Rounds.Plan plan = requests.plan(world, title, 14, members, 3);
        UUID version = world.as(world.coordinator(), () -> forms.published().stream()
                .filter(it -> it.key().equals(form))
                .findFirst()
                .orElseThrow()
                .formVersionId());
        return requests.started(
                world,
                new Rounds.Plan(
                        title,
                        version,
                        lastYear(),
                        plan.dueOn(),
                        plan.reminderDays(),
                        plan.coveringText(),
                        plan.recipients()));
    }

    int lastYear() {
        return requests.today().getYear() - 1;
    }

    void organisation(TestWorld world, UUID round, Member member, String unit, String intervention) {
        answered(world, round, member, sheet -> {
            sheet.say("memberMission", new AnswerValue.Text("Stöd till arbete."));
            sheet.say("memberContact", new AnswerValue.Contact("Växeln", "013-20 60 00", ""));
            UUID row = sheet.row("units");
            sheet.say(row, "name", new AnswerValue.Text(unit));
            sheet.say(row, "mission", new AnswerValue.Text("Vi stöder den som vill börja arbeta."));
            sheet.say(row, "areas", new AnswerValue.Choices(List.of("work"), List.of()));
            sheet.say(row, "targetGroups", new AnswerValue.Choices(List.of("young-adults"), List.of()));
            sheet.say(row, "interventions", new AnswerValue.Choices(List.of(), List.of(intervention)));
            sheet.say(row, "waysIn", new AnswerValue.Text("Egen anmälan."));
            sheet.say(row, "contact", new AnswerValue.Contact("Mottagningen", "", "mottagning@medlem.example"));
        });
    }

    void collaboration(TestWorld world, UUID round, Member member, String name, List<Member> participants) {
        answered(world, round, member, sheet -> {
            UUID row = sheet.row("collaborations");
            sheet.say(row, "name", new AnswerValue.Text(name));
            sheet.say(row, "kind", new AnswerValue.Choices(List.of("forum"), List.of()));
            sheet.say(row, "level", new AnswerValue.Choices(List.of("operative"), List.of()));
            sheet.say(
                    row,
                    "participants",
                    new AnswerValue.RegisterEntries(participants.stream()
                            .map(it -> new RegisterEntry(it.id(), it.name()))
                            .toList()));
            sheet.say(row, "purpose", new AnswerValue.Text("Vi planerar tillsammans."));
            sheet.say(row, "frequency", new AnswerValue.Choices(List.of("monthly"), List.of()));
            sheet.say(row, "agreed", new AnswerValue.YesNo(false));
            sheet.say(row, "contact", new AnswerValue.Contact("Samverkansfunktionen", "", "s@medlem.example"));
            sheet.say("missing", new AnswerValue.YesNo(false));
        });
    }

    /** @param women and men who took part, all of them from 16 to 29 years old and none of them ended */
    void statistics(TestWorld world, UUID round, Member member, int women, int men) {
        answered(world, round, member, sheet -> {
            sheet.say("system", new AnswerValue.Choices(List.of("finsam"), List.of()));
            sheet.say("extracted", new AnswerValue.Day(LocalDate.of(lastYear(), 12, 31)));
            sheet.say("definition", new AnswerValue.Text("Alla som har deltagit."));
            for (String age : List.of("age16", "age30", "age45")) {
                sheet.count("participants." + age + ".women", age.equals("age16") ? women : 0);
                sheet.count("participants." + age + ".men", age.equals("age16") ? men : 0);
            }
            for (String outcome : List.of("work", "studies", "jobseeker", "continued", "other")) {
                sheet.count("outcomes." + outcome + ".women", 0);
                sheet.count("outcomes." + outcome + ".men", 0);
            }
        });
    }

    /** @param flows from, to: women, men */
    void flows(TestWorld world, UUID round, Member member, Map<List<String>, List<Integer>> flows) {
        answered(world, round, member, sheet -> {
            flows.forEach((way, counts) -> {
                UUID row = sheet.row("flows");
                sheet.say(row, "origin", new AnswerValue.Choices(List.of(way.get(0)), List.of()));
                sheet.say(row, "destination", new AnswerValue.Choices(List.of(way.get(1)), List.of()));
                sheet.say(row, "women", AnswerValue.Figure.of(counts.get(0)));
                sheet.say(row, "men", AnswerValue.Figure.of(counts.get(1)));
            });
            sheet.say("queue", new AnswerValue.YesNo(false));
        });
    }

    /** The representative answers and sends in, and the coordinator approves. */
    private void answered(TestWorld world, UUID round, Member member, Writing writing) {
        TestPerson person = world.representative(member);
        UUID assignment = requests.assignment(world, round, member).id();
        var gaps = world.as(person, () -> {
            assignments.open(assignment).answers().rows().forEach(row -> rows.remove(assignment, row.key()));
            writing.write(new Sheet(assignment));
            return assignments.submit(assignment);
        });
        if (!gaps.isEmpty()) {
            throw new AssertionError(gaps);
        }
        requests.approved(world, assignment);
    }

    private interface Writing {
        void write(Sheet sheet);
    }

    private final class Sheet {

        private final UUID assignment;

        Sheet(UUID assignment) {
            this.assignment = assignment;
        }

        UUID row(String section) {
            return rows.add(assignment, section, null);
        }

        void say(String question, AnswerValue value) {
            say(AnswerKey.NO_ROW, question, value);
        }

        void say(UUID row, String question, AnswerValue value) {
            answers.save(assignment, new AnswerKey(row, question), AnswerStatus.GIVEN, value);
        }

        void count(String cell, int number) {
            say(cell, AnswerValue.Figure.of(number));
        }
    }
}
