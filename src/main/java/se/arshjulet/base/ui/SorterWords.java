package se.arshjulet.base.ui;

import com.vaadin.flow.component.grid.Grid;

/** The grid names its sorters in English and offers no words of its own to set; this names them in the page's language. */
public final class SorterWords {

    private static final String NAME_THEM = """
            const grid = this;
            const name = () => grid.querySelectorAll('vaadin-grid-sorter').forEach((sorter) => {
              const words = $0.replace('{0}', sorter.textContent.trim());
              if (sorter.getAttribute('aria-label') !== words) sorter.setAttribute('aria-label', words);
            });
            new MutationObserver(name).observe(grid, { childList: true, subtree: true });
            name();
            """;

    private SorterWords() {}

    public static void on(Grid<?> grid) {
        grid.addAttachListener(
                attached -> grid.getElement().executeJs(NAME_THEM, grid.getTranslation("base.sort-by", "{0}")));
    }
}
