package se.arshjulet.openweb;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import se.arshjulet.openweb.OpenWebException.Reason;

/** Reads with a time for all of it: on threads of its own, so that one who waits is let go whatever it is that takes time. */
class WebReader implements OpenWeb, AutoCloseable {

    private static final int ALL_ADDRESSES = 100;

    private final OpenWebSettings settings;
    private final CloseableHttpClient http;
    private final ExecutorService readers;

    WebReader(OpenWebSettings settings, PublicOnly resolver) {
        this.settings = settings;
        http = client(settings, resolver);
        AtomicInteger number = new AtomicInteger();
        readers = new ThreadPoolExecutor(0, settings.atOnce(), 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "open-web-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    private static CloseableHttpClient client(OpenWebSettings settings, PublicOnly resolver) {
        Timeout connect = Timeout.of(settings.connect());
        Timeout read = Timeout.of(settings.read());
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(read)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(read).build())
                        .setMaxConnTotal(ALL_ADDRESSES)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(read)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                // Each request is judged by where its own connection goes.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("Arshjulet/1.0 (reads titles and feeds that a person asked for)")
                .build();
    }

    @Override
    public WebText read(WebAddress address, Wanted wanted) {
        WebText text = readIfChanged(address, wanted, Marks.NONE);
        if (text == null) {
            throw new OpenWebException(Reason.REFUSED, "Webbplatsen svarade inte med någon sida.");
        }
        return text;
    }

    @Override
    public @Nullable WebText readIfChanged(WebAddress address, Wanted wanted, Marks before) {
        Visit visit = new Visit(http, wanted, before, settings.longest(wanted));
        Future<@Nullable WebText> reading = begin(address, visit);
        try {
            return reading.get(settings.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new OpenWebException(
                    Reason.TOO_SLOW,
                    "Webbplatsen svarade inte färdigt inom %d sekunder."
                            .formatted(settings.total().toSeconds()),
                    late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OpenWebException told) {
                throw told;
            }
            throw new OpenWebException(Reason.UNREACHABLE, "Sidan gick inte att läsa.", failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpenWebException(Reason.UNREACHABLE, "Hämtningen avbröts.", e);
        } finally {
            visit.end();
            reading.cancel(true);
        }
    }

    private Future<@Nullable WebText> begin(WebAddress address, Visit visit) {
        try {
            return readers.submit(() -> visit.go(address));
        } catch (RejectedExecutionException busy) {
            throw new OpenWebException(Reason.TOO_SLOW, "Många sidor hämtas just nu. Försök igen om en stund.", busy);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
        http.close(CloseMode.IMMEDIATE);
    }
}
