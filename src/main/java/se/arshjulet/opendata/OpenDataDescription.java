package se.arshjulet.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** What open data there is, and the answer to everything that there is not. */
@OpenData
class OpenDataDescription {

    private final Representations representations;
    private final String description;

    OpenDataDescription(Representations representations) throws IOException {
        this.representations = representations;
        description = new ClassPathResource("open-data/openapi.json").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/openapi.json")
    @Nullable
    ResponseEntity<String> description(ServletWebRequest request) {
        return representations.isAnswered(request, description)
                ? null
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description);
    }

    /** Everything else under /api/v1, and every other method. */
    @RequestMapping("/**")
    ResponseEntity<?> nothing(ServletWebRequest request) {
        if (!"GET".equals(request.getRequest().getMethod())) {
            throw new OpenDataProblem(HttpStatus.METHOD_NOT_ALLOWED, "Går bara att läsa", "Öppna data hämtas med GET.");
        }
        throw new OpenDataProblem(
                HttpStatus.NOT_FOUND, "Adressen finns inte", "Det som finns beskrivs i /api/v1/openapi.json");
    }
}
