package se.arshjulet.form;

import java.time.LocalDate;
import java.util.Optional;

/** Which days can be meant. */
final class DateRules {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private DateRules() {}

    static Optional<String> problem(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST)
                ? Optional.of("Datumet ska ligga mellan år 1900 och 2100. Kontrollera årtalet.")
                : Optional.empty();
    }

    static Optional<String> problem(AnswerValue.Period period) {
        LocalDate to = period.to();
        if (to == null) {
            return problem(period.from());
        }
        return problem(period.from())
                .or(() -> problem(to))
                .or(() -> to.isBefore(period.from())
                        ? Optional.of("Perioden slutar innan den börjar. Byt plats på dagarna eller rätta den ena.")
                        : Optional.empty());
    }
}
