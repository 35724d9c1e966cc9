package se.arshjulet.openweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import se.arshjulet.openweb.OpenWeb.Marks;
import se.arshjulet.openweb.OpenWeb.Wanted;
import se.arshjulet.openweb.OpenWebException.Reason;

/** The reader of the open web against servers that behave ill. Only the one server under test is allowed, by its address and port. */
class OpenWebTest {

    private static final OpenWebSettings SETTINGS = new OpenWebSettings(
            Duration.ofSeconds(1),
            Duration.ofMillis(600),
            Duration.ofMillis(1500),
            DataSize.ofMegabytes(1),
            DataSize.ofMegabytes(1),
            2);

    private final OddServer server = new OddServer();
    private Names names = InetAddress::getAllByName;
    private WebReader web;

    @BeforeEach
    void allowed() throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), server.port());
        web = new WebReader(SETTINGS, new PublicOnly(host -> names.addresses(host), here::equals));
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    private WebText page(String address) {
        return web.read(WebAddress.of(address), Wanted.PAGE);
    }

    private OpenWebException refused(String address) {
        OpenWebException refusal = catchThrowableOfType(OpenWebException.class, () -> page(address));
        assertThat(refusal).as(address).isNotNull();
        return refusal;
    }

    @Test
    void aPageIsReadWithNothingOfWhoAsked() {
        server.html("/sida", "<title>Örat mot marken</title>");
        WebText text = page(server.url("/sida#avsnitt"));
        assertThat(new String(text.body(), StandardCharsets.UTF_8)).contains("Örat mot marken");
        assertThat(text.charset()).isEqualTo("UTF-8");
        assertThat(server.heard()).singleElement().satisfies(headers -> {
            assertThat(headers.getFirst("User-Agent")).startsWith("Arshjulet/");
            assertThat(headers.keySet()).doesNotContain("Cookie", "Authorization", "Referer");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.8.9.10/",
                "http://localhost/",
                "http://10.0.0.8/",
                "http://172.31.255.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://168.63.129.16/",
                "http://100.64.0.1/",
                "http://100.100.100.200/",
                "http://0.0.0.0/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fd00:ec2::254]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b:1::a00:1]/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.0.1./",
                "http://127。0。0。1/",
                "http://１２７.0.0.1/"
            })
    void noNetworkThatIsNotPublicIsRead(String address) {
        OpenWebException refusal = refused(address);
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_PUBLIC);
        assertThat(refusal).hasMessageContaining("hämtas inte");
    }

    @Test
    void publicMachinesArePublic() throws IOException {
        for (String address : new String[] {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00::1"}) {
            assertThat(PublicNetwork.has(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
    }

    @Test
    void onlyTheWebsOwnPortsAreAsked() {
        names = host -> new InetAddress[] {InetAddress.getByName("8.8.8.8")};
        assertThat(refused("http://exempel.example:22/")).hasMessageContaining("en annan port än webbens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,hej",
                "file:///etc/passwd",
                "ftp://exempel.example/fil",
                "gopher://exempel.example/",
                "mailto:a@exempel.example",
                "https://anna:hemligt@exempel.example/",
                "https://",
                "https://exem\npel.example/",
                "https://exempel.example\\@127.0.0.1/",
                "https://[fe80::1%25eth0]/",
                ""
            })
    void whatIsNoAddressOfTheWebIsRefusedAsItIsRead(String address) {
        assertThat(refused(address).reason()).isEqualTo(Reason.ADDRESS);
    }

    @Test
    void addressesAreReadAsPeopleWriteThem() {
        assertThat(WebAddress.of(" www.exempel.example ")).hasToString("https://www.exempel.example/");
        assertThat(WebAddress.of("exempel.example:443/a")).hasToString("https://exempel.example/a");
        assertThat(WebAddress.of("HTTPS://Göteborg.example/Träff 1?q=å|%C3%A5#x"))
                .hasToString("https://xn--gteborg-90a.example/Tr%C3%A4ff%201?q=%C3%A5%7C%C3%A5#x");
    }

    @Test
    void redirectsAreFollowedAndEachIsJudged() {
        server.redirect("/flyttad", "/ny?ort=Åsby");
        server.html("/ny?ort=%C3%85sby", "<title>Ny</title>");
        assertThat(page(server.url("/flyttad")).address()).hasToString(server.url("/ny?ort=%C3%85sby"));

        server.redirect("/in", "http://169.254.169.254/latest");
        assertThat(refused(server.url("/in")).reason()).isEqualTo(Reason.NOT_PUBLIC);
        server.redirect("/namn", "http://localhost:" + (server.port() + 1) + "/");
        assertThat(refused(server.url("/namn")).reason()).isEqualTo(Reason.NOT_PUBLIC);
        server.redirect("/fil", "file:///etc/passwd");
        assertThat(refused(server.url("/fil")).reason()).isEqualTo(Reason.ADDRESS);
        server.redirect("/runt", "/runt");
        int before = server.heard().size();
        assertThat(refused(server.url("/runt"))).hasMessageContaining("leder vidare fler än 5 gånger");
        assertThat(server.heard()).hasSize(before + 6);
    }

    /** The name stands for a machine that may be read when it is judged, and for another a moment later. */
    @Test
    void aNameThatChangesWhomItStandsForGainsNothing() {
        AtomicInteger asked = new AtomicInteger();
        names = host ->
                new InetAddress[] {InetAddress.getByName(asked.incrementAndGet() == 1 ? "127.0.0.1" : "10.0.0.1")};
        server.html("/", "<title>Hej</title>");
        String address = "http://rebind.example:" + server.port() + "/";
        page(address);
        assertThat(asked).as("judged and connected to by one answer").hasValue(1);
        assertThat(refused(address).reason()).isEqualTo(Reason.NOT_PUBLIC);
    }

    @Test
    void aNameThatAlsoStandsForSomethingWithinIsRefusedWhole() {
        names = host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
        assertThat(refused("http://bade.example/").reason()).isEqualTo(Reason.NOT_PUBLIC);
    }

    @Test
    void slowServersAreLeft() {
        server.on("/tyst", exchange -> Thread.sleep(3000));
        assertThat(refused(server.url("/tyst")).reason()).isEqualTo(Reason.TOO_SLOW);
        server.on("/dropp", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 40; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        });
        long start = System.nanoTime();
        assertThat(refused(server.url("/dropp")).reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void aReaderThatWasLeftDoesNotKeepOthersOut() {
        for (int i = 0; i < 4; i++) {
            server.on("/tyst", exchange -> Thread.sleep(5000));
            refused(server.url("/tyst"));
        }
        server.html("/", "<title>Hej</title>");
        assertThat(page(server.url("/")).body()).isNotEmpty();
    }

    @Test
    void whatHasNoEndOrIsTooLargeIsLeft() throws IOException {
        server.on("/utan-slut", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[64 * 1024];
            while (true) {
                exchange.getResponseBody().write(much);
            }
        });
        assertThat(refused(server.url("/utan-slut")).reason()).isEqualTo(Reason.TOO_LARGE);
        byte[] parcel = zipped(300 * 1024 * 1024);
        assertThat(parcel.length).isLessThan(1024 * 1024);
        server.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            OddServer.send(exchange, "text/html", parcel);
        });
        assertThat(refused(server.url("/bomb")).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private static byte[] zipped(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            byte[] part = new byte[1024 * 1024];
            for (int i = 0; i < zeros / part.length; i++) {
                zip.write(part);
            }
        }
        return out.toByteArray();
    }

    @Test
    void whatIsNoPageOrIsRefusedIsSaidInWords() {
        server.give("/fil", "application/pdf", "%PDF");
        assertThat(refused(server.url("/fil")))
                .hasMessage("Där finns ingen webbsida, utan något annat (application/pdf).");
        server.on("/utan", exchange -> exchange.sendResponseHeaders(200, -1));
        assertThat(refused(server.url("/utan")).reason()).isEqualTo(Reason.OTHER_KIND);
        assertThat(refused(server.url("/borta"))).hasMessageContaining("Sidan finns inte (fel 404)");
        server.on("/sparrad", exchange -> exchange.sendResponseHeaders(403, -1));
        assertThat(refused(server.url("/sparrad"))).hasMessageContaining("inte är inloggad (fel 403)");
        assertThat(refused("https://finns-inte.invalid/")).hasMessageContaining("finns-inte.invalid");
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        server.on("/flode", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            OddServer.send(exchange, "application/rss+xml", "<rss/>".getBytes(StandardCharsets.UTF_8));
        });
        WebAddress address = WebAddress.of(server.url("/flode"));
        WebText first = web.readIfChanged(address, Wanted.FEED, Marks.NONE);
        assertThat(first).isNotNull();
        assertThat(web.readIfChanged(address, Wanted.FEED, first.marks())).isNull();
    }
}
