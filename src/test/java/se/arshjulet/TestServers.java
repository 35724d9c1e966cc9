package se.arshjulet;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Finds ports and a fresh folder for a test's application, and starts the SMTP server that it sends to. */
final class TestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path DATA = Path.of("target", "test-data").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        // Chosen beforehand, since every link in a mail is built from the base URL.
        int port = freePort();
        TestPropertyValues.of(
                        "server.port=" + port,
                        "arshjulet.base-url=http://127.0.0.1:" + port,
                        "arshjulet.data=" + freshFolder(),
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + smtp.getSmtp().getPort())
                .applyTo(context);
        context.getBeanFactory().registerSingleton("smtpServer", smtp);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path freshFolder() {
        try {
            Files.createDirectories(DATA);
            for (Path old : children(DATA)) {
                if (!Files.exists(old.resolve("postgres/postmaster.pid"))) {
                    FileSystemUtils.deleteRecursively(old);
                }
            }
            return Files.createTempDirectory(DATA, "app");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
