package se.arshjulet.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The frame: where one can go, who one is, and, on every page of an invented association, that it is invented. */
@Layout
@PermitAll
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@CssImport("@fontsource-variable/inter/index.css")
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT_ID = "innehall";

    private final Shell shell;
    private final AuthenticationContext authentication;

    MainLayout(Shell shell, AuthenticationContext authentication) {
        this.shell = shell;
        this.authentication = authentication;
        Shell.Identity identity = shell.identity();
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(identity), navigation(), person(identity));
        addToNavbar(true, skipLink(), phoneBar(identity));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Component content = getContent();
        if (content != null && content.getId().isEmpty()) {
            content.setId(CONTENT_ID);
        }
        if (content != null) {
            content.getElement().setAttribute("tabindex", "-1");
        }
        if (content instanceof HasDynamicTitle page) {
            getUI().ifPresent(
                            ui -> ui.getPage().setTitle(page.getPageTitle() + " – " + getTranslation("base.product")));
        }
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#" + CONTENT_ID, getTranslation("base.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component brand(Shell.Identity identity) {
        Anchor name = new Anchor("/", getTranslation("base.product"));
        name.addClassName("brand-name");
        Div brand = new Div(name);
        brand.addClassName("brand");
        if (!identity.association().isEmpty()) {
            Span association = new Span(identity.association());
            association.addClassName("brand-association");
            brand.add(association);
        }
        if (identity.demo()) {
            brand.add(demoMark());
        }
        Shell.Ended ended = identity.ended();
        if (ended != null) {
            Span word = new Span(getTranslation(
                    "base.ended",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(getLocale())
                            .format(ended.since()),
                    ended.into()));
            word.addClassName("brand-ended");
            brand.add(word);
        }
        return brand;
    }

    private Component demoMark() {
        Span mark = new Span(getTranslation("base.demo"));
        mark.addClassName("demo-mark");
        return mark;
    }

    private Component navigation() {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("base.navigation"));
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            // What is opened from a list is still in the list's place.
            item.setMatchNested(true);
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            nav.addItem(item);
        });
        Scroller scroller = new Scroller(nav);
        scroller.addClassName("navigation");
        return scroller;
    }

    private Component person(Shell.Identity identity) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.addClassName("person-menu");
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("base.more")));
        var root = bar.addItem(identity.person());
        root.setAriaLabel(getTranslation("base.person-menu", identity.person()));
        root.getSubMenu().addItem(getTranslation("base.account"), click -> navigateTo("konto"));
        identity.others()
                .forEach(other -> root.getSubMenu().addItem(getTranslation("base.switch", other.name()), click -> {
                    shell.switchTo(other.associationId());
                    getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
                }));
        root.getSubMenu().addItem(getTranslation("base.sign-out"), click -> authentication.logout());
        Footer footer = new Footer(bar);
        footer.addClassName("drawer-footer");
        return footer;
    }

    private void navigateTo(String route) {
        getUI().ifPresent(ui -> ui.navigate(route));
    }

    private Component phoneBar(Shell.Identity identity) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("base.menu"));
        Span name =
                new Span(identity.association().isEmpty() ? getTranslation("base.product") : identity.association());
        name.addClassName("phone-bar-name");
        Div bar = new Div(toggle, name);
        bar.addClassName("phone-bar");
        if (identity.demo()) {
            bar.add(demoMark());
        }
        return bar;
    }
}
