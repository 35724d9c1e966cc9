package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.util.List;

/** A year as anyone may see it: what, when and which roles, and how it stands.
 * @param times by their last day */
record SharedWheel(int year, LocalDate today, List<Time> times) {

    /** How a time stands, as far as it is anybody's business: what is late goes on, as it does. */
    enum Standing {
        PLANNED("Planerad"),
        ACTIVE("Pågår"),
        DONE("Klar"),
        SKIPPED("Överhoppad");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** A day that has passed without a word was planned, and no more is known of it. */
        static Standing of(AnnualWheels.Occurrence time, LocalDate today) {
            return switch (time.state()) {
                case DONE -> DONE;
                case SKIPPED -> SKIPPED;
                case PLANNED -> {
                    boolean passedDay =
                            time.startsOn().equals(time.dueOn()) && time.dueOn().isBefore(today);
                    yield time.startsOn().isAfter(today) || passedDay ? PLANNED : ACTIVE;
                }
            };
        }
    }

    /** One time of an activity.
     * @param number in the year, from 1: it is not known by anything else outside
     * @param activity which of the year's activities it is a time of, from 1
     * @param roles whose it is, e.g. "Beredningsgruppen"; empty if it is a person's */
    record Time(
            int number,
            int activity,
            String title,
            ActivityKind kind,
            String roles,
            LocalDate startsOn,
            LocalDate dueOn,
            Standing standing) {

        /** "fre 26 februari", "senast fre 30 januari" for what has its month, or "1 oktober – 30 november". */
        public String when() {
            if (startsOn.equals(dueOn)) {
                return SwedishDays.day(dueOn);
            }
            return startsOn.equals(dueOn.withDayOfMonth(1))
                    ? "senast " + SwedishDays.day(dueOn)
                    : SwedishDays.dayOfMonth(startsOn) + " – " + SwedishDays.dayOfMonth(dueOn);
        }

        Ring ring() {
            return kind.ring();
        }
    }

    /** "62 tillfällen, 7 pågår". */
    String summary() {
        long active = times.stream()
                .filter(time -> time.standing() == Standing.ACTIVE)
                .count();
        String all = times.size() == 1 ? "Ett tillfälle" : times.size() + " tillfällen";
        return active == 0 ? all : all + ", " + active + " pågår";
    }
}
