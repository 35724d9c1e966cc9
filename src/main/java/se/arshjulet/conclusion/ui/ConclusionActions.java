package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.Ending;
import se.arshjulet.conclusion.InvalidConclusionException;
import se.arshjulet.conclusion.VersionChange;

/** What a coordinator can do with a konklusion. */
class ConclusionActions extends Div {

    private final Conclusions conclusions;
    private final int number;
    private final DateWords words;
    private final Runnable changed;

    ConclusionActions(Conclusions conclusions, Life life, DateWords words, Runnable changed) {
        this.conclusions = conclusions;
        this.number = life.line().number();
        this.words = words;
        this.changed = changed;
        addClassName("page-header-actions");
        if (life.line().ending() == null) {
            add(more(life), new Button(getTranslation("conclusion.revise"), click -> go("/lydelse")));
        } else if (life.line().ending() == Ending.RETIRED) {
            add(new Button(getTranslation("conclusion.restore"), click -> restore()));
        }
    }

    private Component more(Life life) {
        MenuBar bar = new MenuBar();
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("base.more")));
        SubMenu menu = bar.addItem(getTranslation("conclusion.more")).getSubMenu();
        if (!life.latest().asked()) {
            menu.addItem(getTranslation("conclusion.correct"), click -> go("/ratta"));
        }
        menu.addItem(getTranslation("conclusion.merge"), click -> write(VersionChange.MERGED));
        menu.addItem(getTranslation("conclusion.split"), click -> write(VersionChange.SPLIT));
        menu.addItem(getTranslation("conclusion.replace"), click -> write(VersionChange.REPLACED));
        menu.addItem(getTranslation("conclusion.retire"), click -> retire(life));
        return bar;
    }

    private void go(String path) {
        UI.getCurrent().navigate(Numbers.address(number) + path);
    }

    private void write(VersionChange change) {
        UI.getCurrent()
                .navigate(
                        NewConclusionView.class,
                        QueryParameters.simple(Map.of(
                                NewConclusionView.FROM, String.valueOf(number),
                                NewConclusionView.HOW, NewConclusionView.word(change))));
    }

    private void retire(Life life) {
        new RetireQuestion(life, words, (day, because) -> conclusions.retire(number, day, because), () -> {
                    Notice.undoable(
                            getTranslation("conclusion.retired", number),
                            getTranslation("conclusion.undo"),
                            this::restore);
                    changed.run();
                })
                .open();
    }

    private void restore() {
        try {
            conclusions.restore(number);
            Notice.done(getTranslation("conclusion.restored", number));
        } catch (InvalidConclusionException refusal) {
            Notice.failed(String.join(" ", refusal.problems().values()));
        }
        changed.run();
    }
}
