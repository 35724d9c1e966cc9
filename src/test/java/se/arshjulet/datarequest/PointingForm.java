package se.arshjulet.datarequest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.TestWorld;
import se.arshjulet.association.Member;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Section;

/** A form whose answers point at registers and files, and a request for it to each member. */
final class PointingForm {

    static final List<Question> QUESTIONS = List.of(
            register("insatser", new RegisterChoice(RegisterKind.INTERVENTION, true, true)),
            register("enhet", new RegisterChoice(RegisterKind.UNIT, false, false)),
            file("bilaga", null),
            file("liten", new FileLimits(List.of("pdf"), 1)),
            question("ord", QuestionType.SHORT_TEXT, null, null));

    final TestWorld world;
    final UUID roundId;

    PointingForm(TestWorld world, DataRequests requests, FormCatalog forms) {
        this.world = world;
        UUID form = world.as(
                world.coordinator(),
                () -> forms.publish(
                        "pekar",
                        "Det som pekar",
                        null,
                        List.of(new Section("allt", "Allt", null, false, null, null, QUESTIONS))));
        Rounds.Plan any = requests.plan(world, "Det som pekar", 30);
        roundId = requests.started(
                world,
                new Rounds.Plan(
                        any.title(),
                        form,
                        any.referenceYear(),
                        any.dueOn(),
                        any.reminderDays(),
                        any.coveringText(),
                        any.recipients()));
    }

    UUID assignment(DataRequests requests, Member member) {
        return requests.assignment(world, roundId, member).id();
    }

    private static Question register(String key, RegisterChoice choice) {
        return question(key, QuestionType.REGISTER_ENTRY, choice, null);
    }

    private static Question file(String key, @Nullable FileLimits limits) {
        return question(key, QuestionType.FILE, null, limits);
    }

    private static Question question(
            String key, QuestionType type, @Nullable RegisterChoice choice, @Nullable FileLimits limits) {
        return new Question(
                key, type, key, null, false, List.of(), false, null, false, null, choice, null, limits, null, null,
                List.of(), null, null, null);
    }
}
