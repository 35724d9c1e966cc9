package se.arshjulet.appendix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.arshjulet.appendix.Appendices.Drawing;
import se.arshjulet.appendix.Appendices.State;

/** Asks the desk who may, and the shelf for the parts. */
@Service
class AppendixFileShelf implements AppendixFiles {

    private final Appendices appendices;
    private final DrawingShelf shelf;

    AppendixFileShelf(Appendices appendices, DrawingShelf shelf) {
        this.appendices = appendices;
        this.shelf = shelf;
    }

    @Override
    public Optional<Drawing> ready(UUID drawingId) {
        return appendices.drawing(drawingId).filter(one -> one.state() == State.READY);
    }

    @Override
    public void read(Drawing drawing, OutputStream to) throws IOException {
        shelf.read(drawing.id(), to);
    }
}
