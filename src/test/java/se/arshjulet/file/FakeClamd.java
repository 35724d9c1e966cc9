package se.arshjulet.file;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A clamd that takes INSTREAM as the real one does, and answers as a test tells it to. */
final class FakeClamd implements AutoCloseable {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;
    private final Function<byte[], @Nullable String> answer;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    private FakeClamd(Function<byte[], @Nullable String> answer) {
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the whole file and answers; null to say nothing and hold the line. */
    static FakeClamd answering(Function<byte[], @Nullable String> answer) {
        return new FakeClamd(answer).started(true);
    }

    /** Takes the call and neither listens nor speaks. */
    static FakeClamd deaf() {
        return new FakeClamd(content -> null).started(false);
    }

    private FakeClamd started(boolean listening) {
        Thread thread = new Thread(() -> accept(listening), "fake-clamd");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept(boolean listening) {
        try {
            while (true) {
                Socket caller = socket.accept();
                open.add(caller);
                if (listening) {
                    serve(caller);
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String reply = "UNKNOWN COMMAND";
        if (Arrays.equals(in.readNBytes(COMMAND.length), COMMAND)) {
            byte[] content = new byte[0];
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                int before = content.length;
                content = Arrays.copyOf(content, before + length);
                in.readFully(content, before, length);
            }
            reply = answer.apply(content);
        }
        if (reply != null) {
            caller.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
            caller.close();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket caller : open) {
            caller.close();
        }
    }
}
