package se.arshjulet.journeys;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One Chromium for all journeys; a clean {@link Browser} for each test, and pictures of its windows where it fails. */
final class BrowserExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        Chromium chromium = test.getRoot().getStore(SPACE).getOrComputeIfAbsent(Chromium.class);
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
        test.getStore(SPACE).put(Browser.class, new Browser(chromium.browser(), "http://127.0.0.1:" + port));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Browser browser = test.getStore(SPACE).remove(Browser.class, Browser.class);
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getDisplayName().replaceAll("\\W+", "-");
            browser.picture(Path.of("target", "journeys"), name);
        }
        List<String> errors = browser.close();
        if (test.getExecutionException().isEmpty() && !errors.isEmpty()) {
            throw new AssertionError("The page's own code failed: " + errors);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(SPACE).get(Browser.class);
    }

    /** The process; ended with the test run. */
    static final class Chromium implements ExtensionContext.Store.CloseableResource {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        private final com.microsoft.playwright.Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("CHROMIUM"))
                                .filter(path -> !path.isBlank())
                                .orElse("/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

        Chromium() {
            PlaywrightAssertions.setDefaultAssertionTimeout(Browser.PATIENCE_MS);
        }

        com.microsoft.playwright.Browser browser() {
            return browser;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
