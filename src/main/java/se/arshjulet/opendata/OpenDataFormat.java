package se.arshjulet.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** In which form open data is asked for: by {@code ?format=} in a link, else by the header Accept. */
enum OpenDataFormat {
    JSON(MediaType.APPLICATION_JSON),
    CSV(MediaType.parseMediaType("text/csv;charset=UTF-8"));

    private final MediaType type;

    OpenDataFormat(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    static OpenDataFormat of(@Nullable String parameter, @Nullable String accept) {
        if (parameter == null || parameter.isBlank()) {
            return accept == null || accept.isBlank() ? JSON : accepted(accept);
        }
        return switch (parameter) {
            case "json" -> JSON;
            case "csv" -> CSV;
            default ->
                throw new OpenDataProblem(
                        HttpStatus.BAD_REQUEST, "Okänt format", "format kan vara json eller csv, inte " + parameter);
        };
    }

    private static OpenDataFormat accepted(String accept) {
        try {
            List<MediaType> wished = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wished);
            for (MediaType wish : wished) {
                if (wish.getQualityValue() > 0 && wish.includes(JSON.type)) {
                    return JSON;
                }
                if (wish.getQualityValue() > 0 && wish.isCompatibleWith(MediaType.parseMediaType("text/csv"))) {
                    return CSV;
                }
            }
        } catch (InvalidMediaTypeException e) {
            throw notAcceptable(accept, e);
        }
        throw notAcceptable(accept, null);
    }

    private static OpenDataProblem notAcceptable(String accept, @Nullable Throwable cause) {
        OpenDataProblem problem = new OpenDataProblem(
                HttpStatus.NOT_ACCEPTABLE,
                "Formatet finns inte",
                "Uppgifterna finns som application/json och text/csv, inte som " + accept);
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
