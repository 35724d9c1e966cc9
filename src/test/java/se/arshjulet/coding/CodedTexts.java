package se.arshjulet.coding;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.account.Role;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;

/** A text that two have coded, where one thing is agreed and one differs still. */
@TestComponent
public class CodedTexts {

    private final Interviewed interviewed;
    private final Coded coded;

    CodedTexts(
            InterviewRounds rounds,
            Informants informants,
            InterviewTexts texts,
            Clock clock,
            Coding coding,
            Codebook codebook) {
        interviewed = new Interviewed(rounds, informants, texts, clock);
        coded = new Coded(coding, codebook);
    }

    public record Made(UUID text, UUID code) {}

    /** @param secret what was said, and what its code is called */
    public Made differing(TestWorld world, String secret) {
        TestPerson second = world.person("Bo Andrakodare", "andrakodare", Role.COORDINATOR);
        UUID text = interviewed.text(world, world.members().get(0), "Eva Ek", 2026, secret + ". Och mer av samma.");
        UUID code = coded.code(world, secret);
        coded.unit(world, world.coordinator(), text, secret, code);
        coded.unit(world, second, text, secret, code);
        coded.unit(world, second, text, "Och mer av samma.", code);
        coded.done(world, world.coordinator(), text);
        coded.done(world, second, text);
        return new Made(text, code);
    }
}
