package se.arshjulet.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

/** A public page is drawn once for all who ask for it, and never shown after it has changed. */
class DrawingFilterTest {

    private final Representations representations = new Representations("this release");
    private final AtomicInteger draws = new AtomicInteger();
    private DrawingFilter filter;
    private volatile String edition = "1";

    @BeforeEach
    void nothingIsDrawn() {
        filter = new DrawingFilter(new DrawnAnswers());
    }

    @Test
    void whatOneHasSeenTheNextGetsAsItWasDrawn() throws Exception {
        MockHttpServletResponse first = get("/karta/exempel", "gzip");
        MockHttpServletResponse second = get("/karta/exempel", "gzip, br");

        assertThat(draws).hasValue(1);
        assertThat(plain(second)).isEqualTo("Utgåva 1 på /karta/exempel").isEqualTo(plain(first));
        assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(second.getHeaders("Vary")).contains("Accept-Encoding");
    }

    @Test
    void whoeverDoesNotTakeItCompressedGetsItPlain() throws Exception {
        get("/karta/exempel", "gzip");

        for (String takes : new String[] {null, "identity", "gzip;q=0, br"}) {
            MockHttpServletResponse plain = get("/karta/exempel", takes);
            assertThat(plain.getHeader("Content-Encoding")).isNull();
            assertThat(plain.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("Utgåva 1 på /karta/exempel");
        }
        assertThat(draws).hasValue(1);
    }

    @Test
    void whatHasChangedIsDrawnAnew() throws Exception {
        get("/karta/exempel", "gzip");
        edition = "2";

        assertThat(plain(get("/karta/exempel", "gzip"))).isEqualTo("Utgåva 2 på /karta/exempel");
    }

    @Test
    void twoAddressesNeverShareAnAnswer() throws Exception {
        get("/karta/exempel", "gzip");

        assertThat(plain(get("/karta/norrbygden", "gzip"))).isEqualTo("Utgåva 1 på /karta/norrbygden");
    }

    @Test
    void whoHasItAlreadyHearsJustThat() throws Exception {
        MockHttpServletRequest again = request("/karta/exempel", "gzip");
        again.addHeader(
                "If-None-Match", String.valueOf(get("/karta/exempel", "gzip").getHeader("ETag")));

        MockHttpServletResponse answer = answer(again, this::draw);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void whatIsNotFoundIsNotKept() throws Exception {
        FilterChain nothing = (request, response) -> {
            draws.incrementAndGet();
            ((HttpServletResponse) response).setStatus(404);
            response.getWriter().write("Sidan finns inte");
        };
        answer(request("/karta/ingenting", "gzip"), nothing);
        MockHttpServletResponse answer = answer(request("/karta/ingenting", "gzip"), nothing);

        assertThat(draws).hasValue(2);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).isEqualTo("Sidan finns inte");
    }

    @Test
    void ofManyAtOnceAFewDrawAndTheOthersFindItDrawn() throws Exception {
        int many = 60;
        CountDownLatch all = new CountDownLatch(many);
        ExecutorService readers = Executors.newFixedThreadPool(many);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            answers.add(readers.submit(() -> {
                all.countDown();
                all.await(20, TimeUnit.SECONDS);
                return plain(get("/karta/exempel", "gzip"));
            }));
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo("Utgåva 1 på /karta/exempel");
        }
        readers.shutdownNow();
        assertThat(draws.get()).isBetween(1, 2 * Runtime.getRuntime().availableProcessors());
    }

    private MockHttpServletResponse get(String address, String takes) throws Exception {
        return answer(request(address, takes), this::draw);
    }

    private static MockHttpServletRequest request(String address, String takes) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        if (takes != null) {
            request.addHeader("Accept-Encoding", takes);
        }
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    /** What a controller and its template do. */
    private void draw(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response)
            throws java.io.IOException {
        MockHttpServletRequest asked = (MockHttpServletRequest) request;
        if (representations.isAnswered(new ServletWebRequest(asked, (HttpServletResponse) response), "page", edition)) {
            return;
        }
        draws.incrementAndGet();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("Utgåva " + edition + " på " + asked.getRequestURI());
    }

    private static String plain(MockHttpServletResponse response) throws Exception {
        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
