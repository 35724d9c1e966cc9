package se.arshjulet.statistics;

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

/** Kolada's API as it was heard to answer, on this machine: what a test has put at an address, and 404 at every other. */
public final class RecordedKolada {

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Answer(int status, String body, int delayMillis) {}

    public RecordedKolada() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "kolada");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/v3", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v3";
    }

    /** @param path after /v3, with its query */
    public void put(String path, String json) {
        answers.put("/v3" + path, new Answer(200, json, 0));
    }

    void put(String path, int status, String body) {
        answers.put("/v3" + path, new Answer(status, body, 0));
    }

    void putLate(String path, int delayMillis) {
        answers.put("/v3" + path, new Answer(200, "{\"values\":[]}", delayMillis));
    }

    /** The addresses, in their order, that hold the text. */
    List<String> asked(String text) {
        return asked.stream().filter(path -> path.contains(text)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().toString();
        asked.add(address);
        Answer answer = answers.getOrDefault(address, new Answer(404, "{\"detail\":\"Not Found\"}", 0));
        try (exchange) {
            Thread.sleep(answer.delayMillis());
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
