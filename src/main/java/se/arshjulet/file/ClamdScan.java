package se.arshjulet.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks ClamAV's daemon by its INSTREAM command (man clamd): the file is sent in pieces, each with its length before it,
 * and an empty one ends it. Only a plain "OK" lets a file in.
 */
class ClamdScan implements VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScan.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_REPLY = 4096;

    /** What the time is meant for; a larger file gets as many times more. */
    private static final long ORDINARY = 25L * 1024 * 1024;

    private final String host;
    private final int port;
    private final Duration connect;
    private final Duration time;

    ClamdScan(String host, int port, Duration connect, Duration time) {
        this.host = host;
        this.port = port;
        this.connect = connect;
        this.time = time;
    }

    @Override
    public void require(InputStream content, long size) {
        String reply = ask(content, time.multipliedBy(1 + size / ORDINARY));
        if (reply.endsWith(" FOUND")) {
            LOG.warn("A file was refused: {}", reply);
            throw new RefusedFileException(
                    "Viruskontrollen hittade något skadligt i filen, och den togs inte emot. Kontrollera den med din it-avdelning.");
        }
        if (!reply.equals("stream: OK")) {
            LOG.error("clamd at {}:{} answered {}", host, port, reply);
            throw unanswered();
        }
    }

    private String ask(InputStream content, Duration most) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(connect.toMillis()));
            return converse(socket, content, most);
        } catch (IOException e) {
            LOG.error("clamd at {}:{} does not answer", host, port, e);
            throw unanswered();
        }
    }

    private String converse(Socket socket, InputStream content, Duration most) throws IOException {
        // A scanner that neither listens nor speaks would hold a write or a read for ever: closing ends both.
        CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> close(socket));
        try {
            send(new DataOutputStream(socket.getOutputStream()), content);
        } catch (IOException hungUp) {
            // It hangs up on what is too large for it, and may have said so.
            LOG.debug("clamd stopped listening", hungUp);
        }
        return reply(socket.getInputStream());
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("A socket would not close", e);
        }
    }

    private static void send(DataOutputStream out, InputStream content) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (byte[] piece; (piece = content.readNBytes(PIECE)).length > 0; ) {
            out.writeInt(piece.length);
            out.write(piece);
        }
        out.writeInt(0);
        out.flush();
    }

    /** Up to the null byte that ends it. */
    private static String reply(InputStream in) throws IOException {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        for (int one = in.read(); one > 0 && reply.size() < LONGEST_REPLY; one = in.read()) {
            reply.write(one);
        }
        return reply.toString(StandardCharsets.US_ASCII).strip();
    }

    private static RefusedFileException unanswered() {
        return new RefusedFileException(
                "Filen kunde inte viruskontrolleras just nu och togs därför inte emot. Försök igen om en stund.");
    }
}
