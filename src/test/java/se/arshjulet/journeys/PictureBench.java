package se.arshjulet.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.coordinationmap.LargeMap;

/**
 * The public map with 5,000 units, 2,000 collaborations and 100,000 measure values in a browser, on a wide screen and a narrow one:
 * when there is something to look at, what it costs, and whether it stutters when one opens, folds, filters and sorts. {@code
 * bin/bench picture}
 */
@Tag("bench")
@Journey
class PictureBench {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private LargeMap large;

    /** Something that one does on a page; what is not there is not done. */
    private record Act(String name, Consumer<Page> does) {}

    @Test
    void picture(Browser browser) {
        TestWorld world = worlds.create(15);
        large.units(world, 5000);
        large.collaborations(world, 2000);
        large.measureValues(world, 100_000, 1);
        String map = "/karta/" + world.association().slug();
        for (int width : List.of(Browser.DESKTOP, Browser.PHONE)) {
            boolean wide = width == Browser.DESKTOP;
            look(
                    browser,
                    width,
                    map + "/organisation",
                    wide ? "organisation-map .picture path" : "organisation-map [role=treeitem]",
                    List.of(
                            new Act("open", page -> press(page, wide ? ".fold-card" : ".fold:not(.none)")),
                            new Act("fold", page -> press(page, wide ? ".fold-card" : ".fold:not(.none)")),
                            new Act("type", page -> type(page, "enheten 123")),
                            new Act("clear", page -> clear(page)),
                            new Act("by target group", page -> press(page, "#ordna a[data-efter=malgrupp]")),
                            new Act("by insats", page -> press(page, "#ordna a[data-efter=insats]")),
                            new Act("open a table", page -> press(page, "#enheter details:not([open]) summary")),
                            new Act("scroll", PictureBench::scroll)));
            look(
                    browser,
                    width,
                    map + "/samverkan",
                    wide ? "collaboration-map .picture path" : "collaboration-map li",
                    List.of(
                            new Act("type", page -> type(page, "grupp 12")),
                            new Act("clear", page -> clear(page)),
                            new Act(
                                    "by theme",
                                    page -> press(page, "collaboration-map .switch button[aria-pressed=false]")),
                            new Act("scroll", PictureBench::scroll)));
            look(
                    browser,
                    width,
                    map + "/statistik",
                    "statistics-map .picture path",
                    List.of(
                            new Act("another place", page -> page.locator("#kommun")
                                    .selectOption(new SelectOption().setIndex(3))),
                            new Act("all places", page -> page.locator("#kommun")
                                    .selectOption("")),
                            new Act("one sex", page -> page.locator("#kon").selectOption("kvinnor")),
                            new Act("scroll", PictureBench::scroll)));
        }
    }

    /** Somebody else has been there before: the server has drawn it once, the browser never. */
    private static void look(Browser browser, int width, String address, String picture, List<Act> acts) {
        Page before = browser.window(width);
        before.navigate(address);
        before.context().close();
        Page page = browser.window(width);
        Frames frames = new Frames(page);
        page.navigate("/tillganglighet");
        frames.bytes();
        long from = System.nanoTime();
        page.navigate(address);
        page.locator(picture).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        double first = (System.nanoTime() - from) / 1e6;
        Frames.During opening = frames.during(() -> {});
        System.out.printf(
                "%d %-15s picture after %,6.0f ms, %,9d bytes sent, heap %3.0f MB, %,6d elements, then %s%n",
                width,
                address.replaceAll(".*/", ""),
                first,
                frames.bytes(),
                frames.heap() / 1e6,
                (Integer) page.evaluate("() => document.querySelectorAll('*').length"),
                words(opening));
        for (Act act : acts) {
            System.out.printf(
                    "    %-16s %s%n",
                    act.name(), words(frames.during(() -> act.does().accept(page))));
        }
        page.context().close();
    }

    private static String words(Frames.During it) {
        return "%2.0f frames/s, longest %,5.0f ms, %d over 50 ms".formatted(it.fps(), it.longest(), it.late());
    }

    private static void press(Page page, String what) {
        Locator found = page.locator(what);
        if (found.count() > 0) {
            found.first().evaluate("it => it.click()");
        }
    }

    private static void type(Page page, String words) {
        page.locator("#q").pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(80));
    }

    private static void clear(Page page) {
        page.locator("#q").fill("");
    }

    /** A screen at a time, as somebody who looks for something. */
    private static void scroll(Page page) {
        page.evaluate("""
                async () => {
                  for (let i = 0; i < 30; i++) {
                    scrollBy(0, innerHeight / 2);
                    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                  }
                }
                """);
    }
}
