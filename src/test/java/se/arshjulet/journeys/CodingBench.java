package se.arshjulet.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.coding.CodeMatrix;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.CodedUnits;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.TextSpan;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;

/**
 * 200 transcripts of 10,000 words with 20,000 units: what it costs to open one, to mark in it and to find among them all, and
 * whether the page stutters when one reads through a text with 300 units in its margin. {@code bin/bench coding}
 */
@Tag("bench")
@Journey
class CodingBench {

    private static final int TEXTS = Integer.getInteger("bench.n", 200);
    private static final int WORDS = 10_000;
    private static final int UNITS = 100;
    private static final int UNITS_OF_ONE = 300;
    private static final int CODES = 40;
    private static final int TOPS = 8;
    private static final int TIMES = 50;

    private static final List<String> VOCABULARY = List.of(
            "vi",
            "det",
            "är",
            "att",
            "på",
            "inte",
            "när",
            "remissen",
            "handläggaren",
            "möts",
            "ringer",
            "försäkringskassan",
            "deltagaren",
            "väntar",
            "samordning",
            "någon",
            "äger",
            "frågan",
            "ibland",
            "månad",
            "för",
            "och",
            "så",
            "blir");

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

    @Autowired
    private Coding coding;

    @Autowired
    private Codebook codebook;

    @Autowired
    private CodedUnits coded;

    @Autowired
    private CodeMatrix matrix;

    @Autowired
    private JdbcTemplate jdbc;

    private final Random random = new Random(7);
    private TestWorld world;
    private List<UUID> written = List.of();
    private List<UUID> codes = List.of();

    @Test
    void coding(Browser browser) {
        world = worlds.create();
        write();
        System.out.printf(
                "%,d texts of %,d words, %,d units%n",
                TEXTS, WORDS, jdbc.queryForObject("select count(*) from meaning_unit", Integer.class));
        world.as(world.coordinator(), () -> {
            server("list the texts", i -> coding.texts());
            server("open a text", i -> coding.open(written.get(i % written.size())));
            server("mark a unit", this::mark);
            double common = server(
                    "find a word that is common", i -> page(new Filter("remissen", Set.of(), Set.of(), null, null)));
            server("find a word that is rare", i -> page(new Filter("sällsynt", Set.of(), Set.of(), null, null)));
            server("a code's quotes", i -> page(new Filter("", Set.of(codes.get(i % CODES)), Set.of(), null, null)));
            server(
                    "a code, a member, a year",
                    i -> page(new Filter(
                            "",
                            Set.of(codes.get(i % CODES)),
                            Set.of(),
                            world.members().get(i % 3).id(),
                            2025)));
            server("the last page of all", i -> coded.list(Filter.ALL, TEXTS * UNITS - 50, 50));
            double table = server("the matrix", i -> matrix.by(CodeMatrix.Dimension.MEMBER));
            server("the codebook", i -> {
                codebook.living();
                codebook.uses();
            });
            // What the database needs for the least of it: to look through the words once, and to count once what
            // carries what.
            double looking = server(
                    "bare: words looked through",
                    i -> jdbc.queryForObject(
                            "select count(*) from meaning_unit where quote like '%remissen%'", Integer.class));
            double counting = server(
                    "bare: codes counted",
                    i -> jdbc.queryForList(
                            "select code_id, text_id, count(*) from unit_code join meaning_unit on id = unit_id group by 1, 2"));
            System.out.printf(
                    "  ratios of p50: search %.1f (it looks twice: how many, and which), matrix %.1f (its codes are a tree)%n",
                    common / looking, table / counting);
        });
        read(browser);
    }

    private void write() {
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        UUID earlier = interviewed.round(world, "Intervjuer 2025", 2025);
        UUID later = interviewed.round(world, "Intervjuer 2026", 2026);
        written = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            UUID informant = interviewed.informant(
                    world, world.members().get(i % world.members().size()), "Person %d".formatted(i));
            UUID interview = interviewed.interview(world, i % 2 == 0 ? earlier : later, informant);
            written.add(interviewed.text(world, interview, spoken()));
        }
        codes = world.as(world.coordinator(), () -> {
            List<UUID> made = new ArrayList<>();
            for (int i = 0; i < CODES; i++) {
                UUID above = i < TOPS ? null : made.get(i % TOPS);
                made.add(codebook.add(new Codebook.Draft("Kod nummer %02d".formatted(i), above, "", "", "", "", null)));
            }
            return made;
        });
        for (int i = 0; i < TEXTS; i++) {
            mark(written.get(i), i == 0 ? UNITS_OF_ONE : UNITS, i != 0);
        }
        jdbc.update("""
                insert into unit_code (unit_id, code_id, association_id)
                select u.id, c.id, u.association_id from meaning_unit u cross join lateral (
                    select id from code where association_id = u.association_id order by md5(u.id::text || id::text) limit 2) c
                where u.association_id = ?
                """, world.id());
        jdbc.execute("analyze meaning_unit");
        jdbc.execute("analyze unit_code");
    }

    private String spoken() {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < WORDS; ) {
            text.append(word % 3 == 0 ? "Intervjuare:" : "N1:");
            int sentences = 1 + random.nextInt(5);
            for (int s = 0; s < sentences; s++) {
                int length = 4 + random.nextInt(14);
                for (int w = 0; w < length; w++, word++) {
                    String next = VOCABULARY.get(random.nextInt(VOCABULARY.size()));
                    text.append(' ').append(w == 0 ? next.substring(0, 1).toUpperCase() + next.substring(1) : next);
                }
                text.append(random.nextInt(40) == 0 ? " 😀." : ".");
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The database counts characters as code points, as we do. */
    private void mark(UUID text, int units, boolean agreed) {
        jdbc.update("update interview_text set frozen_at = added_at where id = ?", text);
        jdbc.update("""
                insert into text_coding (id, association_id, text_id, informant_id, coder, begun_at, done_at)
                select gen_random_uuid(), t.association_id, t.id, i.informant_id, ?, t.added_at, case when ? then t.added_at end
                from interview_text t join interview i on i.id = t.interview_id where t.id = ?
                """, world.coordinator().id(), agreed, text);
        jdbc.update("""
                insert into meaning_unit (id, association_id, text_id, coder, starts_at, ends_at, quote, sha256, condensation,
                    area, standing, marked_at)
                select gen_random_uuid(), t.association_id, t.id, ?, s.at, s.at + 140, substr(t.content, s.at + 1, 140),
                    encode(sha256(convert_to(substr(t.content, s.at + 1, 140), 'UTF8')), 'hex'),
                    case when s.n % 3 = 0 then 'Det som sägs i korthet, nummer ' || s.n else '' end,
                    case when s.n % 2 = 0 then 'COLLABORATION' end, ?, t.added_at
                from interview_text t
                cross join lateral (select n, n * (t.code_points / (? + 1)) as at from generate_series(0, ? - 1) n) s
                where t.id = ?
                """, world.coordinator().id(), agreed ? "AGREED" : "OWN", units, units, text);
    }

    private void mark(int i) {
        Sheet sheet = coding.open(written.get(0)).orElseThrow();
        TextSpan at = new TextSpan(400 + 90 * (i % 600), 460 + 90 * (i % 600));
        coding.mark(written.get(0), sheet.head().sha256(), at, at.of(sheet.content()));
    }

    private void page(Filter filter) {
        coded.count(filter);
        coded.list(filter, 0, 50);
    }

    /** @return the median, in milliseconds */
    private static double server(String name, IntConsumer act) {
        for (int i = 0; i < 5; i++) {
            act.accept(1000 + i);
        }
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long from = System.nanoTime();
            act.accept(i);
            took[i] = System.nanoTime() - from;
        }
        Arrays.sort(took);
        System.out.printf(
                "  %-28s p50 %6.1f ms, p95 %6.1f ms, %d statements%n",
                name, took[TIMES / 2] / 1e6, took[TIMES * 95 / 100] / 1e6, SqlCount.of(() -> act.accept(2000)));
        return took[TIMES / 2] / 1e6;
    }

    /** The text with the most in its margin, which is not done, so that all can be done in it. */
    private void read(Browser browser) {
        Page page = browser.signedIn(world.coordinator());
        Frames frames = new Frames(page);
        page.navigate("/kodning/text/" + written.get(1));
        page.locator(".note").first().waitFor();
        long from = System.nanoTime();
        page.navigate("/kodning/text/" + written.get(0));
        page.locator(".note").last().waitFor();
        System.out.printf(
                "browser: %d notes and %,d words seen after %,.0f ms, %,d elements%n",
                page.locator(".note").count(), WORDS, (System.nanoTime() - from) / 1e6, (Integer)
                        page.evaluate("() => document.querySelectorAll('*').length"));
        act(frames, "scroll through it", () -> page.evaluate("""
                async () => {
                  for (let i = 0; i < 60; i++) {
                    scrollBy(0, innerHeight / 3);
                    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                  }
                  scrollTo(0, 0);
                }
                """));
        act(frames, "open a unit", () -> page.locator(".note-head").nth(5).click());
        Locator text = page.locator(".coding-text");
        text.focus();
        act(frames, "first key (words are found)", () -> text.press("ArrowDown"));
        act(frames, "ten sentences down", () -> {
            for (int i = 0; i < 10; i++) {
                text.press("ArrowDown");
            }
        });
        int before = page.locator(".note").count();
        act(frames, "mark", () -> {
            text.press("Enter");
            page.locator(".note").nth(before).waitFor();
        });
        page.context().close();
    }

    private static void act(Frames frames, String name, Runnable act) {
        Frames.During it = frames.during(act);
        System.out.printf(
                "  %-28s %2.0f frames/s, longest %,5.0f ms, %d over 50 ms%n", name, it.fps(), it.longest(), it.late());
    }
}
