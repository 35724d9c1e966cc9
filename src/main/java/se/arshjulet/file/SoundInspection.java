package se.arshjulet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a sound file may come in, by what it holds; what it is called says nothing. It is never whole in memory. */
@Component
public class SoundInspection {

    private final VirusScan scan;

    SoundInspection(VirusScan scan) {
        this.scan = scan;
    }

    /** What it is.
     * @throws RefusedFileException if it may not come in */
    public SoundKind require(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new RefusedFileException("Filen är tom. Välj en annan.");
        }
        SoundKind kind = recognised(file)
                .orElseThrow(
                        () -> new RefusedFileException(
                                "Filen är ingen ljudfil som tas emot. Det går bra med m4a, mp3, ogg, wav och flac. Är det en film, spara bara ljudet."));
        try (InputStream content = Files.newInputStream(file)) {
            scan.require(content, Files.size(file));
        }
        return kind;
    }

    private static Optional<SoundKind> recognised(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return SoundSigns.of(new FileBytes(channel));
        }
    }
}
