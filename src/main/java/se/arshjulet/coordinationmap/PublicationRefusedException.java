package se.arshjulet.coordinationmap;

import java.io.Serial;

/** A publication that cannot be made or taken back; the message is for the coordinator, in Swedish. */
public class PublicationRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    PublicationRefusedException(String message) {
        super(message);
    }
}
