package se.arshjulet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;

@IntegrationTest
class HeadersTest {

    @Autowired
    private TestWorlds worlds;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/karta",
                "/karta/finns-inte/organisation",
                "/api/v1/associations",
                "/tillganglighet",
                "/map-assets/finns-inte.css",
                "/actuator/health",
                "/form.schema.json",
                "/error"
            })
    void holdsNoSessionForWhatEveryoneMayRead(String path) {
        Visitor visitor = new Visitor(baseUrl);
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(policy(page)).contains("script-src 'self';").doesNotContain("unsafe-eval");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).isPresent();
    }

    @Test
    void theFormatOfFormsIsForEveryoneToRead() {
        HttpResponse<String> format = new Visitor(baseUrl).get("/form.schema.json");
        assertThat(format.statusCode()).isEqualTo(200);
        assertThat(format.body()).contains("\"REWORDED\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/svara/finns-inte"})
    void givesThePagesForSigningInNoScriptAndNoReferrer(String path) {
        HttpResponse<String> page = new Visitor(baseUrl).get(path);
        assertThat(policy(page)).contains("default-src 'none'").doesNotContain("script-src");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.body()).doesNotContain("<script").doesNotContain("style=");
    }

    @Test
    void speaksOfTlsOnlyOverTls() {
        assertThat(new Visitor(baseUrl).get("/login").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        HttpResponse<String> behindProxy = new Visitor(baseUrl).get("/login", "X-Forwarded-Proto", "https");
        assertThat(behindProxy.headers().firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(behindProxy.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("Secure"));
    }

    @Test
    void runsNoScriptInTheApplicationButItsOwn() {
        TestWorld world = worlds.create();
        Visitor visitor = new Visitor(baseUrl);
        visitor.signIn(world.coordinator().email(), TestWorld.PASSWORD);
        HttpResponse<String> page = visitor.get("/konto");
        assertThat(policy(page)).contains("frame-ancestors 'none'").contains("object-src 'none'");
        assertThat(policy(page).replaceAll(".*script-src ([^;]*);.*", "$1")).doesNotContain("unsafe-inline");
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
