package se.arshjulet.coding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.TakeAlong.Format;
import se.arshjulet.file.FileDownload;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.interview.MappingArea;

/** The files, at addresses that say what the page's do. */
@Controller
class TakeAlongDownload {

    private final TakeAlong take;
    private final Codebook codebook;

    TakeAlongDownload(TakeAlong take, Codebook codebook) {
        this.take = take;
        this.codebook = codebook;
    }

    @GetMapping("/kodning/hamta/kodbok.{format}")
    ResponseEntity<byte[]> codebook(@PathVariable String format) {
        return answer(() -> take.codebook(format(format)));
    }

    @GetMapping("/kodning/hamta/citat.{format}")
    ResponseEntity<byte[]> quotes(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String ord,
            @RequestParam(required = false) @Nullable String kod,
            @RequestParam(required = false) @Nullable String under,
            @RequestParam(required = false) @Nullable String omrade,
            @RequestParam(required = false) @Nullable String medlem,
            @RequestParam(required = false) @Nullable String ar) {
        return answer(() -> {
            UUID code = read(kod, UUID::fromString);
            MappingArea area = read(omrade, MappingArea::valueOf);
            return take.quotes(
                    new Filter(
                            ord,
                            code == null ? Set.of() : codes(code, under != null),
                            area == null ? Set.of() : Set.of(area),
                            read(medlem, UUID::fromString),
                            read(ar, Integer::valueOf)),
                    format(format));
        });
    }

    private Set<UUID> codes(UUID code, boolean under) {
        Set<UUID> codes = new HashSet<>(Set.of(code));
        if (under) {
            // Each stands after the one that it stands under.
            codebook.living().stream()
                    .filter(item -> codes.contains(item.parentId()))
                    .forEach(item -> codes.add(item.id()));
        }
        return codes;
    }

    private static <T> @Nullable T read(@Nullable String value, Function<String, T> reading) {
        return value == null || value.isBlank() ? null : reading.apply(value);
    }

    private static Format format(String word) {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    private static ResponseEntity<byte[]> answer(Supplier<UploadedFile> file) {
        try {
            return FileDownload.attachment(file.get());
        } catch (IllegalArgumentException | AccessDeniedException nothingOfHers) {
            return ResponseEntity.notFound().build();
        }
    }
}
