package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.function.Supplier;

/** The year to take away: as a file, as a picture, on paper; and the way in for a file. */
class TakeAway extends MenuBar {

    /** @param share asks who may see the year; empty for whoever may not decide that */
    TakeAway(
            WheelAddress at,
            boolean plans,
            int thisYear,
            Supplier<Optional<YearWheel>> picture,
            Optional<Runnable> share) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("base.more")));
        MenuItem take = addItem(getTranslation("wheel.take"));
        SubMenu menu = take.getSubMenu();
        for (String ending : new String[] {"xlsx", "csv", "ics"}) {
            String address = "/arshjul/%d/arshjul.%s".formatted(at.year(), ending);
            menu.addItem(
                    getTranslation("wheel.take." + ending),
                    click -> UI.getCurrent().getPage().executeJs("window.location.href = $0", address));
        }
        if (at.face() == WheelAddress.Face.WHEEL) {
            String name = "arshjul-" + at.year();
            menu.addItem(
                    getTranslation("wheel.take.svg"), click -> picture.get().ifPresent(wheel -> wheel.saveSvg(name)));
            menu.addItem(
                    getTranslation("wheel.take.png"), click -> picture.get().ifPresent(wheel -> wheel.savePng(name)));
        }
        menu.addItem(
                getTranslation("wheel.take.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        share.ifPresent(ask -> {
            menu.addSeparator();
            menu.addItem(getTranslation("wheel.share"), click -> ask.run());
        });
        if (plans) {
            addItem(getTranslation("wheel.import"), click -> UI.getCurrent()
                    .navigate(WheelImportView.class, new RouteParameters("year", String.valueOf(at.year()))));
            if (at.year() <= thisYear) {
                addItem(getTranslation("wheel.close.go"), click -> UI.getCurrent()
                        .navigate(YearEndView.class, new RouteParameters("year", String.valueOf(at.year()))));
            }
        }
    }
}
