package se.arshjulet.openweb;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web server on this machine that behaves as a test has told it to, well or ill. */
public final class OddServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Behaviour> pages = new ConcurrentHashMap<>();
    private final List<Headers> heard = new CopyOnWriteArrayList<>();

    /** What it does when it is asked. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    public OddServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "odd-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        heard.add(exchange.getRequestHeaders());
        Behaviour page = pages.get(exchange.getRequestURI().toString());
        try (exchange) {
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.answer(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** What every request has said of itself, in order. */
    public List<Headers> heard() {
        return heard;
    }

    public void on(String path, Behaviour page) {
        pages.put(path, page);
    }

    public void html(String path, String html) {
        give(path, "text/html; charset=utf-8", html);
    }

    public void give(String path, String type, String text) {
        on(path, exchange -> send(exchange, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    public static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    public void redirect(String path, String to) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
