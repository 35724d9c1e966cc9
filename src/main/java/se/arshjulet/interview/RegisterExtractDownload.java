package se.arshjulet.interview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arshjulet.file.UploadedFile;

/** A register extract, to be saved, with the recordings beside it in a zip where there are some. To whom the key does not open there is none. */
@Controller
class RegisterExtractDownload {

    private final RegisterExtracts extracts;

    RegisterExtractDownload(RegisterExtracts extracts) {
        this.extracts = extracts;
    }

    @GetMapping("/intervjuer/nyckelpersoner/{informantId}/registerutdrag")
    void download(@PathVariable String informantId, HttpServletResponse response) throws IOException {
        try {
            UUID informant = UUID.fromString(informantId);
            UploadedFile extract = extracts.of(informant);
            boolean sound = extracts.hasSound(informant);
            response.setContentType(sound ? "application/zip" : extract.mediaType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(extract.name(), sound));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (sound) {
                extracts.writeWithSound(informant, extract, response.getOutputStream());
            } else {
                response.getOutputStream().write(extract.content());
            }
        } catch (IllegalArgumentException | AccessDeniedException | InvalidInterviewException nothingOfHers) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String attachment(String name, boolean sound) {
        return ContentDisposition.attachment()
                .filename(sound ? name.replace(".docx", ".zip") : name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
