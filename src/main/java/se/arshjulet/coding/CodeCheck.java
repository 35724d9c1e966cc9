package se.arshjulet.coding;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.Problems;
import se.arshjulet.coding.Codebook.Draft;

/** Whether words can be a code's, and whether it can stand where it is put. */
final class CodeCheck {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 2000;

    private CodeCheck() {}

    /** @param codeId null for a new one
     * @throws InvalidCodingException unless they can */
    static void require(@Nullable UUID codeId, Draft draft, List<Code> codes) {
        Problems problems = new Problems()
                .required("name", draft.name(), "Skriv vad koden heter.")
                .longest("name", draft.name(), LONGEST_NAME, "Namnet")
                .when(isTaken(draft.name(), codeId, codes), "name", taken(draft.name()))
                .longest("definition", draft.definition(), LONGEST_TEXT, "Definitionen")
                .longest("usedFor", draft.usedFor(), LONGEST_TEXT, "Texten")
                .longest("notUsedFor", draft.notUsedFor(), LONGEST_TEXT, "Texten")
                .longest("example", draft.example(), LONGEST_TEXT, "Exemplet");
        place(problems, codeId, draft.parentId(), codes);
        problems.raise(InvalidCodingException::new);
    }

    static void place(Problems problems, @Nullable UUID codeId, @Nullable UUID parent, List<Code> codes) {
        if (parent == null) {
            return;
        }
        CodeTree tree = new CodeTree(codes);
        int below = codeId == null ? 1 : tree.height(codeId);
        problems.when(
                        CodeTable.find(codes, parent).filter(Code::isLiving).isEmpty(),
                        "parent",
                        "Koden att lägga den under används inte längre. Välj en annan.")
                .when(
                        codeId != null && tree.from(codeId).contains(parent),
                        "parent",
                        "En kod kan inte ligga under sig själv eller under en av sina underkoder. Välj en annan.")
                .when(
                        tree.depthUnder(parent) + below > Codebook.DEEPEST,
                        "parent",
                        "Kodboken har högst %d nivåer. Lägg koden högre upp.".formatted(Codebook.DEEPEST));
    }

    /** Two living codes never have the same name, however it is written. */
    static boolean isTaken(String name, @Nullable UUID except, List<Code> codes) {
        String sought = name.strip().toLowerCase(Locale.ROOT);
        return codes.stream()
                .filter(Code::isLiving)
                .filter(code -> !code.id().equals(except))
                .anyMatch(code -> code.name().toLowerCase(Locale.ROOT).equals(sought));
    }

    static String taken(String name) {
        return "Det finns redan en kod som heter %s. Använd den, eller skriv ett annat namn.".formatted(name.strip());
    }
}
