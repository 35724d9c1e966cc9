package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/**
 * The browser counts in UTF-16 and we in code points ({@link TextSpan}). Random texts of what takes one, two or more of either are
 * laid before the page's own component: it must show a unit where we say that it stands, and say of what is marked, wherever the
 * selection begins and ends, also in the middle of a character, the place where we find the very words.
 */
@Journey
class OffsetsInBrowserTest {

    private static final int TEXTS = 120;
    private static final int EACH = 4;

    private static final List<String> PIECES = List.of(
            "å",
            "ö",
            "Å",
            "a",
            " ",
            " ",
            "\n",
            ". ",
            "👩‍👩‍👧",
            "😀",
            "🇸🇪",
            "é",
            "𝒳",
            "…",
            "”",
            "ord ",
            "e\u0301",
            "a\u030a",
            "Vi går. ",
            "N1: ");

    /** Each text in a component of its own, whose server is the test: it writes down what it is asked to mark. */
    private static final String LAY_BEFORE = """
            async (cases) => {
              const labels = new Proxy({}, { get: () => '' });
              const rest = () => new Promise((done) => setTimeout(done));
              const answers = [];
              for (const { text, units, places } of cases) {
                const page = document.createElement('coding-page');
                const marked = [];
                page.$server = {
                  mark: (hash, start, end, quote) => {
                    marked.push({ start, end, quote });
                    return Promise.resolve({ problems: { quote: 'No.' } });
                  },
                };
                page.data = {
                  text, hash: '', units, spans: [], codes: [], areas: [], labels,
                  editable: true, withdrawable: false, locale: 'sv',
                };
                document.body.replaceChildren(page);
                await page.updateComplete;
                const root = page.querySelector('.coding-text');
                const shown = units.map((unit) =>
                  [...root.querySelectorAll(`[data-units~="${unit.id}"]`)].map((piece) => piece.textContent).join(''));
                const nodes = [];
                const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
                const place = (share) => {
                  const node = nodes[Math.floor(share * nodes.length)];
                  return [node, Math.floor((share * nodes.length % 1) * (node.length + 1))];
                };
                for (const [from, to] of nodes.length ? places : []) {
                  root.focus();
                  document.getSelection().setBaseAndExtent(...place(from), ...place(to));
                  root.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
                  await rest();
                  root.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
                  await page.updateComplete;
                }
                answers.push({ shown, marked });
              }
              return answers;
            }
            """;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private Clock clock;

    private record Laid(String text, List<TextSpan> units, List<List<Double>> places) {

        Map<String, Object> asJson() {
            List<Map<String, Object>> shown = IntStream.range(0, units.size())
                    .mapToObj(i -> Map.<String, Object>of(
                            "id",
                            "u" + i,
                            "start",
                            units.get(i).start(),
                            "end",
                            units.get(i).end(),
                            "quote",
                            "",
                            "condensation",
                            "",
                            "memo",
                            "",
                            "area",
                            "",
                            "codes",
                            List.of(),
                            "withdrawn",
                            ""))
                    .toList();
            return Map.of("text", text, "units", shown, "places", places);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theBrowsersPlacesAreOurs(Browser browser) {
        TestWorld world = worlds.create();
        UUID any = new Interviewed(rounds, informants, texts, clock)
                .text(world, world.members().get(0), "Eva Ek", 2026, "Något är sagt.");
        Page page = browser.signedIn(world.coordinator());
        page.navigate("/kodning/text/" + any);
        page.locator(".coding-text").waitFor();

        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Laid> laid = IntStream.range(0, TEXTS).mapToObj(i -> laid(random)).toList();
        List<Map<String, Object>> answers = (List<Map<String, Object>>)
                page.evaluate(LAY_BEFORE, laid.stream().map(Laid::asJson).toList());

        int marked = 0;
        for (int i = 0; i < TEXTS; i++) {
            Laid one = laid.get(i);
            String which = "seed %d, text %d: %s".formatted(seed, i, one.text());
            assertThat((List<String>) answers.get(i).get("shown"))
                    .as(which)
                    .extracting(OffsetsInBrowserTest::withoutSpace)
                    .isEqualTo(one.units().stream()
                            .map(unit -> withoutSpace(unit.of(one.text())))
                            .toList());
            for (Map<String, Object> told :
                    (List<Map<String, Object>>) answers.get(i).get("marked")) {
                TextSpan at = new TextSpan((int) told.get("start"), (int) told.get("end"));
                assertThat(at.isWithin(one.text())).as(which).isTrue();
                assertThat(told.get("quote")).as(which).isEqualTo(at.of(one.text()));
                marked++;
            }
        }
        assertThat(marked)
                .as("seed %d: selections that held anything".formatted(seed))
                .isGreaterThan(TEXTS);
    }

    private static Laid laid(Random random) {
        String text = IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining("", "", "ö😀"));
        int length = TextSpan.codePoints(text);
        List<TextSpan> units = new ArrayList<>();
        List<List<Double>> places = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            int start = random.nextInt(length);
            units.add(new TextSpan(start, start + 1 + random.nextInt(length - start)));
            places.add(List.of(random.nextDouble(), random.nextDouble()));
        }
        return new Laid(text, units, places);
    }

    /** Between two paragraphs there is nothing that can be marked. */
    private static String withoutSpace(String text) {
        return text.replaceAll("[ \n]", "");
    }
}
