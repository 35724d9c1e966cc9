package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A function to turn to, never a person. */
public record MapContact(
        @Nullable String function,
        @Nullable String phone,
        @Nullable String email) {

    /** Those that are given. */
    List<String> parts() {
        return Stream.of(function, phone, email)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .toList();
    }
}
