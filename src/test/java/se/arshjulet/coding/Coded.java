package se.arshjulet.coding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.coding.Coding.Unit;

/** Texts that have been coded in a test's association, through the services that everybody uses. */
public class Coded {

    private final Coding coding;
    private final Codebook codebook;

    public Coded(Coding coding, Codebook codebook) {
        this.coding = coding;
        this.codebook = codebook;
    }

    public UUID code(TestWorld world, String name) {
        return world.as(world.coordinator(), () -> codebook.add(Codebook.Draft.named(name)));
    }

    /** The first place in the text where the words stand is marked with the codes. */
    public Unit unit(TestWorld world, TestPerson coder, UUID text, String words, UUID... codes) {
        return world.as(coder, () -> {
            Coding.Sheet sheet = coding.open(text).orElseThrow();
            int from = sheet.content().indexOf(words);
            int start = sheet.content().codePointCount(0, from);
            Unit unit = coding.mark(
                    text,
                    sheet.head().sha256(),
                    new TextSpan(start, start + words.codePointCount(0, words.length())),
                    words);
            Set<UUID> chosen = new HashSet<>(Arrays.asList(codes));
            coding.code(unit.id(), chosen);
            return unit;
        });
    }

    public void done(TestWorld world, TestPerson coder, UUID text) {
        world.as(coder, () -> coding.done(text));
    }
}
