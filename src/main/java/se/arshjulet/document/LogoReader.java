package se.arshjulet.document;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.arshjulet.file.FileInspection;
import se.arshjulet.file.FileKind;
import se.arshjulet.file.FileLimits;
import se.arshjulet.file.RefusedFileException;
import se.arshjulet.file.UploadedFile;

/** Makes a picture of a logo that somebody sends. */
@Component
class LogoReader {

    private static final FileLimits PICTURES =
            new FileLimits(DocumentTemplates.LARGEST_LOGO, Set.of(FileKind.PNG, FileKind.JPG));
    private static final int SMALLEST = 40;

    private final FileInspection inspection;

    LogoReader(FileInspection inspection) {
        this.inspection = inspection;
    }

    Picture read(UploadedFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        Picture picture = name.endsWith(".svg") ? drawn(file.content()) : sent(file);
        if (Math.max(picture.width(), picture.height()) < SMALLEST) {
            throw new RefusedFileException("Bilden är för liten för att bli skarp på papper. Välj en som är minst "
                    + SMALLEST + " punkter bred.");
        }
        return picture;
    }

    private static Picture drawn(byte[] svg) {
        if (svg.length > DocumentTemplates.LARGEST_LOGO) {
            throw new RefusedFileException("Filen är större än %s. Välj en mindre.".formatted(PICTURES.largestWords()));
        }
        return Picture.of(SvgDrawing.png(svg));
    }

    private Picture sent(UploadedFile file) {
        if (!file.name().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)")) {
            throw new RefusedFileException("En logotyp är en bild. Det går bra med png, jpg och svg.");
        }
        UploadedFile inspected = inspection.require(file, PICTURES);
        try {
            return Picture.of(inspected.content());
        } catch (IllegalArgumentException notForScreens) {
            throw new RefusedFileException(
                    "Bilden går inte att läsa. Spara den som png eller jpg i RGB, inte CMYK, och försök igen.");
        }
    }
}
