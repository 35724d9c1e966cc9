package se.arshjulet.annualwheel;

import org.springframework.stereotype.Component;
import se.arshjulet.association.Succession;

/** An association that has become part of another has no years of its own: what it has begun is finished, and nothing more begins. */
@Component
class OwnYears {

    private final Succession succession;

    OwnYears(Succession succession) {
        this.succession = succession;
    }

    boolean areOver() {
        return succession.obstacle().isPresent();
    }

    /** @throws InvalidWheelException at the field, if they are over */
    void require(String field) {
        succession.obstacle().ifPresent(why -> {
            throw new InvalidWheelException(field, why);
        });
    }
}
