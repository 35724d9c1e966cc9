package se.arshjulet.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A public answer as it goes out: drawn and compressed once, sent to all who ask for the same.
 * @param disposition of a file; null for a page */
record DrawnAnswer(@Nullable String contentType, @Nullable String disposition, byte[] compressed) {

    /** @param response as the handler left it; its body has not gone out */
    static DrawnAnswer of(HttpServletResponse response, byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4 + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DrawnAnswer(
                response.getContentType(),
                response.getHeader(HttpHeaders.CONTENT_DISPOSITION),
                compressed.toByteArray());
    }

    /** @throws IOException if the caller has gone */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        if (disposition != null) {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (takesCompressed(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.setContentLength(compressed.length);
            response.getOutputStream().write(compressed);
        } else {
            try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                plain.transferTo(response.getOutputStream());
            }
        }
    }

    private static boolean takesCompressed(HttpServletRequest request) {
        String takes = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return takes != null && takes.contains("gzip") && !takes.contains("gzip;q=0");
    }
}
