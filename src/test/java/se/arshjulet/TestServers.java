package se.arshjulet;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.arshjulet.openweb.OddServer;
import se.arshjulet.openweb.WebAllowance;
import se.arshjulet.statistics.RecordedKolada;

/** Finds ports and a fresh folder for a test's application, and starts the servers that it talks to: SMTP, Kolada's answers, and the
 * one server that may be read as if it stood on the open web. */
final class TestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path DATA = Path.of("target", "test-applications").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        RecordedKolada kolada = new RecordedKolada();
        // Chosen beforehand, since every link in a mail is built from the base URL.
        int port = FreePort.find();
        TestPropertyValues.of(
                        "server.port=" + port,
                        "arshjulet.base-url=http://127.0.0.1:" + port,
                        "arshjulet.data=" + freshFolder(),
                        "arshjulet.kolada.base-url=" + kolada.url(),
                        "arshjulet.kolada.time=1s",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + smtp.getSmtp().getPort())
                .applyTo(context);
        OddServer web = new OddServer();
        InetSocketAddress here = new InetSocketAddress("127.0.0.1", web.port());
        context.getBeanFactory().registerSingleton("oddServer", web);
        context.getBeanFactory().registerSingleton("webAllowance", (WebAllowance) here::equals);
        context.getBeanFactory().registerSingleton("smtpServer", smtp);
        context.getBeanFactory().registerSingleton("recordedKolada", kolada);
    }

    /** Bears the number of this process, since several run tests at once; what ended ones have left is thrown away. */
    private static Path freshFolder() {
        try {
            Files.createDirectories(DATA);
            for (Path old : children(DATA)) {
                if (!isInUse(old)) {
                    throwAway(old);
                }
            }
            return Files.createTempDirectory(DATA, ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Taken as ours first: of two who start at once, one throws it away. */
    private static void throwAway(Path old) throws IOException {
        Path ours = DATA.resolve(ProcessHandle.current().pid() + "-ended-" + old.getFileName());
        try {
            Files.move(old, ours, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException takenMeanwhile) {
            return;
        }
        FileSystemUtils.deleteRecursively(ours);
    }

    private static boolean isInUse(Path folder) {
        long owner = Long.parseLong(folder.getFileName().toString().split("-")[0]);
        return ProcessHandle.of(owner).isPresent() || Files.exists(folder.resolve("postgres/postmaster.pid"));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
