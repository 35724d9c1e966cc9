package se.arshjulet.horizon;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Associations;
import se.arshjulet.base.TenantContext;

/** Goes round the sources that it is time for, one at a time, a few of each association's so that nobody waits for another. */
@Component
class SourceRounds {

    private static final int OF_EACH = 5;

    private final Associations associations;
    private final SourceReading reading;

    SourceRounds(Associations associations, SourceReading reading) {
        this.associations = associations;
        this.reading = reading;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
    void go() {
        associations.all().stream()
                .filter(association -> association.successor() == null)
                .forEach(association -> TenantContext.run(association.id(), this::readSome));
    }

    private void readSome() {
        for (int read = 0; read < OF_EACH && reading.readDue(); read++) {
            // what was due has been read
        }
    }
}
