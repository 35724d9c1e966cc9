package se.arshjulet.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.UUID;

/** The demo's way out: each mail becomes a file that a mail program opens, named so that a folder lists them by time. */
final class DropFolderCarrier implements MailCarrier {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSSSSS");

    private final Path folder;
    private final Clock clock;
    private final Session session = Session.getInstance(new Properties());

    DropFolderCarrier(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public void open() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CarrierDownException("Mappen för mejl kan inte skapas", e);
        }
    }

    /** The file gets its name only when it is whole, so that nobody reads half a mail. */
    @Override
    public Outcome carry(MimeMessage message) {
        String name = TIME.format(clock.instant().atOffset(ZoneOffset.UTC))
                + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        Path half = folder.resolve(name + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(half)) {
                message.writeTo(out);
            }
            Files.move(half, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            return Outcome.SENT;
        } catch (IOException | MessagingException e) {
            return Outcome.later("Mejlet kunde inte skrivas till mappen");
        }
    }

    @Override
    public void close() {}
}
