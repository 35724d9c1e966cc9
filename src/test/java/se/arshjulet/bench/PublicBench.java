package se.arshjulet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.coordinationmap.LargeMap;

/**
 * The public map with 5,000 units, 2,000 collaborations and 100,000 measure values: how soon one reader has a page, and 500 at once.
 * Those who read and the one who answers share the machine, and its figures.
 */
@Tag("bench")
@IntegrationTest
class PublicBench {

    private static final int VISITORS = Integer.getInteger("bench.n", 500);
    private static final int PAGES_EACH = 6;
    private static final int TIMES = 40;
    private static final int READING = 5000;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private LargeMap large;

    @Value("${local.server.port}")
    private int port;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(4))
            .build();

    @Test
    void manyReaders() throws Exception {
        TestWorld world = worlds.create();
        large.units(world, 5000);
        large.collaborations(world, 2000);
        Stopwatch guarding = new Stopwatch();
        large.measureValues(world, 100_000, 1);
        System.out.printf("publish 100,000 measure values, guarded: %.1f s%n", guarding.seconds());
        Stopwatch again = new Stopwatch();
        large.measureValues(world, 100_000, 2);
        System.out.printf("publish them again, held against the first: %.1f s%n", again.seconds());

        String slug = world.association().slug();
        List<String> addresses = List.of(
                "/karta/" + slug,
                "/karta/" + slug + "/organisation",
                "/karta/" + slug + "/samverkan",
                "/karta/" + slug + "/statistik",
                "/karta/" + slug + "/sok?q=arbete",
                "/karta/" + slug + "/sok?q=arbetets",
                "/karta/" + slug + "/sok?q=enhten",
                "/api/v1/associations/" + slug + "/organisation-units?size=1000",
                "/api/v1/associations/" + slug + "/collaborations?size=1000",
                "/api/v1/associations/" + slug + "/measures?size=100",
                "/api/v1/associations/" + slug + "/measures?format=json-stat");
        for (String address : addresses) {
            one(address);
        }
        String start = "/karta/" + slug;
        many(start, null, 0);
        many(start, tag(start), 0);
        many(start, null, READING);
    }

    private void one(String address) throws IOException, InterruptedException {
        Stopwatch first = new Stopwatch();
        HttpResponse<byte[]> response = get(address, null);
        double cold = first.seconds() * 1000;
        String tag = response.headers().firstValue("ETag").orElse("");
        System.out.printf(
                "%-55s %d, %,9d bytes gzip; first %,6.0f ms, warm p50 %4.0f p95 %4.0f ms; 304 p95 %3.0f ms%n",
                address.replaceAll("/test-\\d+", "/…"),
                response.statusCode(),
                response.body().length,
                cold,
                percentile(address, null, 0.5),
                percentile(address, null, 0.95),
                percentile(address, tag, 0.95));
    }

    private double percentile(String address, String tag, double part) throws IOException, InterruptedException {
        double[] milliseconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Stopwatch watch = new Stopwatch();
            get(address, tag);
            milliseconds[i] = watch.seconds() * 1000;
        }
        Arrays.sort(milliseconds);
        return milliseconds[(int) (TIMES * part)];
    }

    /** @param reading how long each reads a page before the next, in milliseconds; 0 to ask again at once */
    private void many(String address, String tag, int reading) throws InterruptedException {
        long before = heap();
        ConcurrentLinkedQueue<Double> took = new ConcurrentLinkedQueue<>();
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(VISITORS);
        Stopwatch whole = new Stopwatch();
        for (int i = 0; i < VISITORS; i++) {
            later(reading, () -> visit(address, tag, reading, PAGES_EACH, took, failed, all));
        }
        all.await();
        double seconds = whole.seconds();
        double[] sorted =
                took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%d visitors at once, %s%s%s: %,.0f requests/s, p50 %.0f ms, p95 %.0f ms, %d failed, %,d bytes a visitor kept%n",
                VISITORS,
                address.replaceAll("/test-\\d+", "/…"),
                tag == null ? "" : " (304)",
                reading == 0 ? ", nobody pauses" : ", each reads %d s".formatted(reading / 1000),
                sorted.length / seconds,
                sorted[sorted.length / 2] * 1000,
                sorted[(int) (sorted.length * 0.95)] * 1000,
                failed.get(),
                Math.max(0, heap() - before) / VISITORS);
    }

    private void visit(
            String address,
            String tag,
            int reading,
            int left,
            ConcurrentLinkedQueue<Double> took,
            AtomicInteger failed,
            CountDownLatch all) {
        if (left == 0) {
            all.countDown();
            return;
        }
        Stopwatch watch = new Stopwatch();
        http.sendAsync(request(address, tag), HttpResponse.BodyHandlers.discarding())
                .whenComplete((response, error) -> {
                    took.add(watch.seconds());
                    if (error != null || response.statusCode() >= 400) {
                        failed.incrementAndGet();
                    }
                    later(reading, () -> visit(address, tag, reading, left - 1, took, failed, all));
                });
    }

    /** After about as long, at the latest after twice the time. */
    private static void later(int milliseconds, Runnable work) {
        if (milliseconds == 0) {
            work.run();
        } else {
            CompletableFuture.delayedExecutor(
                            ThreadLocalRandom.current().nextInt(2 * milliseconds), TimeUnit.MILLISECONDS)
                    .execute(work);
        }
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private String tag(String address) throws InterruptedException {
        try {
            return get(address, null).headers().firstValue("ETag").orElse(null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> get(String address, String tag) throws IOException, InterruptedException {
        return http.send(request(address, tag), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String address, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept-Encoding", "gzip");
        return (tag == null ? request : request.header("If-None-Match", tag)).build();
    }
}
