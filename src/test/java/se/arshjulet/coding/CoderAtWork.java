package se.arshjulet.coding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The coding page of one coder, worked with the mouse. */
public final class CoderAtWork {

    private final Page page;

    public CoderAtWork(Page page) {
        this.page = page;
    }

    /** The words become a unit with the code, which is made if nobody has it. */
    public void mark(String from, String to, String code, String condensation, String area) {
        drag(from, to);
        page.getByRole(AriaRole.BUTTON, named("Markera Enter")).click();
        Locator note = page.locator(".note.active");
        code(note, code);
        note.getByLabel("Kondensering").fill(condensation);
        note.getByLabel("Område").selectOption(area);
        assertThat(page.locator(".note-words").last()).hasText(condensation);
    }

    private void code(Locator note, String code) {
        note.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Sök eller skriv en ny kod"))
                .fill(code);
        note.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(code))
                .first()
                .click();
        assertThat(note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ta bort koden " + code)))
                .isVisible();
    }

    public void done() {
        page.getByRole(AriaRole.BUTTON, named("Klar").setExact(true)).click();
    }

    /** From where the one begins to where the other ends, as a hand does it. */
    public void drag(String from, String to) {
        page.locator(".coding-text").scrollIntoViewIfNeeded();
        @SuppressWarnings("unchecked") // what the script gives
        List<Number> at = (List<Number>) page.evaluate("""
                ([from, to]) => {
                  const edge = (words, end) => {
                    const walker = document.createTreeWalker(document.querySelector('.coding-text'), NodeFilter.SHOW_TEXT);
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                      const at = node.data.indexOf(words);
                      if (at < 0) continue;
                      const range = document.createRange();
                      range.setStart(node, at + (end ? words.length - 1 : 0));
                      range.setEnd(node, at + (end ? words.length : 1));
                      const box = range.getBoundingClientRect();
                      return [end ? box.right - 1 : box.left + 1, box.top + box.height / 2];
                    }
                    throw new Error(words);
                  };
                  return [...edge(from, false), ...edge(to, true)];
                }
                """, List.of(from, to));
        page.mouse().move(at.get(0).doubleValue(), at.get(1).doubleValue());
        page.mouse().down();
        page.mouse().move(at.get(2).doubleValue(), at.get(3).doubleValue());
        page.mouse().up();
        assertThat(page.locator(".coding-toolbar")).isVisible();
    }

    /** Words within one paragraph selected, and Enter before the browser has done anything else: so slow is a busy machine. */
    public void selectAndMarkAtOnce(String words) {
        page.evaluate("""
                (words) => {
                  const text = document.querySelector('.coding-text');
                  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode() && !walker.currentNode.data.includes(words));
                  const node = walker.currentNode;
                  const at = node.data.indexOf(words);
                  getSelection().setBaseAndExtent(node, at, node, at + words.length);
                  text.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
                  text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
                }
                """, words);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
