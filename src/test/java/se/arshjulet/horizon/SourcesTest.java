package se.arshjulet.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.horizon.Sources.Offer;
import se.arshjulet.horizon.Sources.Source;
import se.arshjulet.openweb.OddServer;

@IntegrationTest
class SourcesTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Sources sources;

    @Autowired
    private SourceReading reading;

    @Autowired
    private OddServer web;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private String path;

    @BeforeEach
    void association() {
        world = worlds.create();
        path = "/" + world.association().slug() + "/flode.xml";
    }

    private void feed(String... titles) {
        web.give(
                path,
                "application/rss+xml",
                Arrays.stream(titles)
                        .map(it -> "<item><title>%1$s</title><link>https://exempel.example/%1$s</link></item>"
                                .formatted(it))
                        .collect(Collectors.joining(
                                "", "<rss version='2.0'><channel><title>Bygdens nytt</title>", "</channel></rss>")));
    }

    private UUID follow() {
        return world.as(world.coordinator(), () -> {
            UUID id = sources.follow(web.url(path), "");
            sources.read(id);
            return id;
        });
    }

    private Source source() {
        return world.as(world.coordinator(), sources::list).get(0);
    }

    private List<String> offered() {
        return world.as(world.coordinator(), sources::offers).stream()
                .map(Offer::title)
                .toList();
    }

    /** Time goes by, and the rounds come to it. */
    private boolean readAfter(Duration time) {
        clock.move(time);
        return TenantContext.call(world.id(), reading::readDue);
    }

    @Test
    void whatIsNewIsOfferedOnceAndNeverAgain() {
        feed("Ett", "Två");
        follow();
        assertThat(source().title()).isEqualTo("Bygdens nytt");
        assertThat(offered()).containsExactlyInAnyOrder("Ett", "Två");
        Offer one = world.as(world.coordinator(), sources::offers).stream()
                .filter(it -> it.title().equals("Ett"))
                .findFirst()
                .orElseThrow();
        world.as(world.coordinator(), () -> sources.settle(one.id()));
        assertThat(offered()).containsExactly("Två");
        world.as(world.coordinator(), () -> sources.offerAgain(one.id()));
        assertThat(offered()).hasSize(2);
        world.as(world.coordinator(), () -> sources.settle(one.id()));
        feed("Tre", "Ett", "Två");
        assertThat(readAfter(Duration.ofHours(1))).as("not yet").isFalse();
        assertThat(readAfter(Duration.ofHours(2))).isTrue();
        assertThat(offered()).containsExactlyInAnyOrder("Tre", "Två");
        assertThat(readAfter(Duration.ofDays(3))).isTrue();
        assertThat(offered()).as("known again by its sign alone").doesNotContain("Ett");
        assertThat(world.as(world.coordinator(), () -> sources.offer(one.id()))).isEmpty();
        readAfter(Duration.ofDays(80));
        assertThat(offered()).as("what nobody has looked at grows old").isEmpty();
    }

    @Test
    void ofANewSourceOnlyTheLatestIsNews() {
        feed(IntStream.range(0, 50).mapToObj(i -> "Nummer" + i).toArray(String[]::new));
        follow();
        assertThat(offered()).hasSize(10).contains("Nummer0", "Nummer9");
        readAfter(Duration.ofHours(3));
        assertThat(offered()).hasSize(10);
    }

    @Test
    void aSourceThatFailsSaysSinceWhenAndWhyAndIsAskedMoreSeldom() {
        follow();
        assertThat(source().failingSince()).isNotNull();
        assertThat(source().because()).contains("Sidan finns inte (fel 404)");
        assertThat(readAfter(Duration.ofMinutes(61))).isTrue();
        assertThat(readAfter(Duration.ofMinutes(61))).as("then after two hours").isFalse();
        assertThat(readAfter(Duration.ofMinutes(61))).isTrue();
        web.give(path, "application/rss+xml", "<html/>");
        readAfter(Duration.ofDays(2));
        assertThat(source().because()).contains("går inte att läsa som ett flöde");
        feed("Ett");
        readAfter(Duration.ofDays(2));
        assertThat(source().failingSince()).isNull();
        assertThat(offered()).containsExactly("Ett");
    }

    @Test
    void whatIsUnchangedIsNotReadAgain() {
        web.on(path, exchange -> {
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 02 Nov 2026 10:00:00 GMT");
            if (exchange.getRequestHeaders().getFirst("If-Modified-Since") != null) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            OddServer.send(
                    exchange,
                    "text/xml",
                    "<rss version='2.0'><channel><item><title>Ett</title><link>https://a.example/</link></item></channel></rss>"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
        follow();
        assertThat(readAfter(Duration.ofHours(3))).isTrue();
        assertThat(source().failingSince()).isNull();
        assertThat(offered()).containsExactly("Ett");
    }

    @Test
    void sourcesAreTheCoordinatorsAndTheAssociationsOwn() {
        feed("Ett");
        UUID id = follow();
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> sources.follow(web.url(path) + "#x", "")))
                .hasMessage("Ni följer redan den källan.");
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> sources.follow("file:///etc/passwd", "")))
                .isInstanceOf(InvalidTipException.class)
                .hasMessageContaining("http://");
        assertThatThrownBy(() -> world.as(world.representative(world.member("Ängby kommun")), sources::offers))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld other = worlds.create();
        Offer offer = world.as(world.coordinator(), sources::offers).get(0);
        other.as(other.coordinator(), () -> {
            assertThat(sources.list()).isEmpty();
            assertThat(sources.offer(offer.id())).isEmpty();
            sources.settle(offer.id());
            sources.unfollow(id);
        });
        assertThat(offered()).containsExactly("Ett");
        world.as(world.coordinator(), () -> sources.unfollow(id));
        assertThat(world.as(world.coordinator(), sources::list)).isEmpty();
        assertThat(offered()).isEmpty();
    }

    @Test
    void aPrivateAddressIsSaidOfTheSourceAndNotRead() {
        world.as(world.coordinator(), () -> {
            sources.read(sources.follow("http://10.0.0.1/flode", "Inne"));
            assertThat(sources.list().get(0).because()).contains("slutet nät");
        });
    }
}
