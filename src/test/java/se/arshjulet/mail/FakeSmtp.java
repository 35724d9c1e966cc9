package se.arshjulet.mail;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as a test tells it to, and keeps what it takes. */
public final class FakeSmtp implements AutoCloseable {

    /** What it says: a reply, or null to hang up without a word. */
    public interface Manners {

        default String toRecipient(String address) {
            return "250 OK";
        }

        default String toMessage(String message) {
            return "250 OK";
        }
    }

    private final ServerSocket socket;
    private final Manners manners;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final boolean keeping;

    private FakeSmtp(int port, Manners manners, boolean keeping) {
        this.manners = manners;
        this.keeping = keeping;
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public static FakeSmtp start(Manners manners) {
        return new FakeSmtp(0, manners, true);
    }

    static FakeSmtp startOn(int port) {
        return new FakeSmtp(port, new Manners() {}, true);
    }

    /** Counts what it takes and throws it away: for measuring. */
    public static FakeSmtp sink() {
        return new FakeSmtp(0, new Manners() {}, false);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Everything it has said 250 to, as it came. */
    public List<String> messages() {
        return messages;
    }

    List<String> messagesTo(String address) {
        return messages.stream().filter(message -> message.contains(address)).toList();
    }

    public int taken() {
        return taken.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                open.add(client);
                daemon(() -> talk(client));
            }
        } catch (IOException e) {
            // Closed: no more guests.
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = new BufferedOutputStream(client.getOutputStream())) {
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                String reply =
                        switch (command) {
                            case "RCPT" ->
                                manners.toRecipient(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                            case "DATA" -> {
                                say(out, "354 go on");
                                yield take(read(in));
                            }
                            case "QUIT" -> "221 bye";
                            default -> "250 OK";
                        };
                if (reply == null) {
                    return;
                }
                say(out, reply);
            }
        } catch (IOException e) {
            // The guest left.
        }
    }

    private @Nullable String take(@Nullable String message) {
        if (message == null) {
            return null;
        }
        String reply = manners.toMessage(message);
        if (reply == null || reply.startsWith("250")) {
            taken.incrementAndGet();
            if (keeping) {
                messages.add(message);
            }
        }
        return reply;
    }

    /** Null if the guest left before the end: then it is no mail. */
    private @Nullable String read(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return message.toString();
            }
            if (keeping) {
                message.append(line).append('\n');
            }
        }
        return null;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
