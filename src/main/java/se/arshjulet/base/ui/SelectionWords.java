package se.arshjulet.base.ui;

import com.vaadin.flow.component.grid.Grid;

/** The grid's boxes that choose its rows are named in English, and on an element that nobody hears; this names what is heard. */
public final class SelectionWords {

    private static final String NAME_THEM = """
            const grid = this;
            const name = () => grid.querySelectorAll('vaadin-grid-cell-content > vaadin-checkbox').forEach((box) => {
              const words = box.classList.contains('vaadin-grid-select-all-checkbox') ? $0 : $1;
              if (box.accessibleName !== words) box.accessibleName = words;
            });
            new MutationObserver(name).observe(grid, { childList: true, subtree: true });
            name();
            """;

    private SelectionWords() {}

    public static void on(Grid<?> grid) {
        grid.addAttachListener(attached -> grid.getElement()
                .executeJs(NAME_THEM, grid.getTranslation("base.select-all"), grid.getTranslation("base.select-row")));
    }
}
