package se.arshjulet.conclusion.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Members;
import se.arshjulet.coding.Codebook;

/** Makes filters of what has been coded, with the codes and the members there are today. */
@Component
class UnitFilters {

    private final Codebook codebook;
    private final Members members;
    private final Clock clock;

    UnitFilters(Codebook codebook, Members members, Clock clock) {
        this.codebook = codebook;
        this.members = members;
        this.clock = clock;
    }

    UnitFilter filter(Runnable changed) {
        return new UnitFilter(codebook, members.on(LocalDate.now(clock)), changed);
    }
}
