package se.arshjulet.appendix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/** The drawn files, for those who may read them. */
public interface AppendixFiles {

    /** One that is ready and that she may read. */
    Optional<Appendices.Drawing> ready(UUID drawingId);

    /** Writes it, a piece at a time. Without a transaction: a slow reader holds no connection. */
    void read(Appendices.Drawing drawing, OutputStream to) throws IOException;

    static String address(Appendices.Drawing drawing) {
        return "/bilaga/%d/fil/%s".formatted(drawing.year(), drawing.id());
    }
}
