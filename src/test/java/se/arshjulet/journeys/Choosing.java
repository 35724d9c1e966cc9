package se.arshjulet.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a coordinator chooses when she plans a request. */
final class Choosing {

    private Choosing() {}

    /** The form to ask, by its title. */
    static void form(Page page, String title) {
        page.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
    }
}
