package se.arshjulet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.servlet.ServletContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.Role;

/** Nobody sees anything of another association that is not published, whatever address is tried. */
@Journey
class BorderTest {

    /** What would give it away: members, people, titles, answers. */
    private static final List<String> SECRETS = List.of(
            "Ängby kommun",
            "Region Åtta",
            "Psykiatriska kliniken",
            BusyAssociation.ROUND,
            BusyAssociation.FORM_TITLE,
            BusyAssociation.ANSWER,
            BusyAssociation.CONCLUSION);

    /** Has nothing open to follow a link in: each address is loaded. */
    private static final String ADMINISTRATOR = "administrator";

    private static final String NOBODY = "nobody";

    @Autowired
    private BusyAssociations associations;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void noAddressShowsAnythingOfAnotherAssociation(Browser browser) {
        BusyAssociation busy = associations.create();
        Places places = new Places(servlets, mappings);
        Map<String, Page> strangers = strangers(browser, worlds.create(1));

        for (Map.Entry<String, Page> stranger : strangers.entrySet()) {
            Page page = stranger.getValue();
            for (String address : places.views(busy.ids())) {
                assertThat(
                                stranger.getKey().equals(NOBODY)
                                        ? Browser.seen(page, address)
                                        : Browser.followed(page, address))
                        .as("%s as %s", address, stranger.getKey())
                        .doesNotContain(secrets(stranger.getKey(), address))
                        .doesNotContain("Sidan gick inte att öppna")
                        .doesNotContain("@" + busy.world.association().slug() + ".example");
            }
            Stream.concat(places.views(busy.ids()).stream(), places.endpoints(busy.idsAndSlug()).stream())
                    .forEach(address -> assertThat(page.request().get(address).text())
                            .as("%s as %s", address, stranger.getKey())
                            .doesNotContain(secrets(stranger.getKey(), address)));
        }
    }

    /** Whoever keeps the machinery going sees what a case is called, but nothing of what is in it. What lists all that is public names
     * the members of other tests' associations, which are called the same. */
    private static List<String> secrets(String stranger, String address) {
        boolean watches = stranger.equals(ADMINISTRATOR) && address.startsWith("/processer");
        boolean listsAll = address.startsWith("/karta/organisationer") || address.startsWith("/karta/sok");
        return watches || listsAll
                ? List.of(BusyAssociation.FORM_TITLE, BusyAssociation.ANSWER, BusyAssociation.CONCLUSION)
                : SECRETS;
    }

    /** Or the test above would prove nothing. */
    @Test
    void thoseWhoBelongThereDoSeeIt(Browser browser) {
        BusyAssociation busy = associations.create();
        Page coordinator = browser.signedIn(busy.world.coordinator());
        Page representative = browser.signedIn(busy.representative());
        assertThat(Browser.followed(coordinator, "/granskning/" + busy.ids().get("reviewId")))
                .contains(BusyAssociation.ANSWER);
        assertThat(Browser.followed(coordinator, "/datauppdrag/" + busy.ids().get("roundId")))
                .contains(BusyAssociation.ROUND, "Ängby kommun");
        assertThat(Browser.followed(coordinator, "/konklusioner/" + busy.ids().get("nr")))
                .contains(BusyAssociation.CONCLUSION);
        assertThat(Browser.followed(coordinator, "/formular/" + busy.ids().get("formVersionId")))
                .contains(BusyAssociation.FORM_TITLE);
        assertThat(Browser.followed(coordinator, "/formular")).contains(BusyAssociation.FORM_TITLE);
        assertThat(Browser.followed(representative, "/formular")).doesNotContain(BusyAssociation.FORM_TITLE);
        assertThat(Browser.followed(representative, "/uppgifter/" + busy.ids().get("taskId")))
                .contains(BusyAssociation.ROUND);
    }

    private Map<String, Page> strangers(Browser browser, TestWorld other) {
        TestPerson representative = other.representative(other.members().get(0));
        TestPerson reviewer = other.person("Gran Skare", "granskare", Role.REVIEWER);
        TestPerson reader = other.person("Sty Relse", "styrelse", Role.READER);
        String admin = "admin@" + other.association().slug() + ".example";
        var id = accounts.register(admin, "Ad Min", TestWorld.PASSWORD);
        accounts.grant(id, null, Role.SYSTEM_ADMINISTRATOR);
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put(NOBODY, browser.window());
        pages.put("coordinator", browser.signedIn(other.coordinator()));
        pages.put("representative", browser.signedIn(representative));
        pages.put("reviewer", browser.signedIn(reviewer));
        pages.put("reader", browser.signedIn(reader));
        pages.put(ADMINISTRATOR, browser.signedIn(new TestPerson(id, "Ad Min", admin, Set.of())));
        return pages;
    }
}
