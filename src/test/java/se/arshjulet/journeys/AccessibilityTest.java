package se.arshjulet.journeys;

import com.microsoft.playwright.Page;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** On no page, wide or narrow, does axe find anything serious. */
@Journey
class AccessibilityTest {

    @Autowired
    private BusyAssociations associations;

    @Autowired
    private ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void nothingSeriousOnAnyPage(Browser browser) {
        BusyAssociation busy = associations.create();
        Places places = new Places(servlets, mappings);
        Page coordinator = browser.signedIn(busy.world.coordinator());
        Page representative = browser.signedIn(busy.representative());
        Page administrator = browser.signedIn(busy.world.administrator());
        for (String address : places.views(busy.ids())) {
            Page page = address.startsWith("/uppgifter")
                    ? representative
                    : address.startsWith("/processer") || address.equals("/admin") ? administrator : coordinator;
            Browser.followed(page, address);
            accessibleWideAndNarrow(page);
        }
        Page anyone = browser.window();
        Stream.concat(
                        Stream.of("/login", "/karta", "/tillganglighet"),
                        places.endpoints(Map.of("slug", busy.world.association().slug())).stream()
                                .filter(address -> address.startsWith("/karta"))
                                .flatMap(AccessibilityTest::seenInOtherWaysToo))
                .forEach(address -> {
                    anyone.navigate(address);
                    accessibleWideAndNarrow(anyone);
                });
    }

    private static Stream<String> seenInOtherWaysToo(String address) {
        return address.matches("/karta/[^/]+/organisation(/ram)?")
                ? Stream.of(address, address + "?efter=malgrupp")
                : Stream.of(address);
    }

    /** As she who turns her screen: the page is loaded once. */
    private static void accessibleWideAndNarrow(Page page) {
        Browser.accessible(page);
        page.setViewportSize(Browser.PHONE, 844);
        Browser.settle(page);
        Browser.accessible(page);
        page.setViewportSize(Browser.DESKTOP, 900);
    }
}
