package se.arshjulet.form;

import java.util.List;

/** A question would depend on itself. */
final class CircularFormException extends RuntimeException {

    private final List<String> ring;

    /** @param ring keys of questions, each depending on the next; the first is also the last */
    CircularFormException(List<String> ring) {
        super("Frågorna beror av varandra i en ring: " + String.join(" → ", ring) + ".");
        this.ring = List.copyOf(ring);
    }

    List<String> ring() {
        return ring;
    }
}
