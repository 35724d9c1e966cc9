package se.arshjulet.association.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.Set;
import se.arshjulet.association.Seat;

/** Seats as people say them: "styrelse, beredningsgrupp". */
final class SeatWords {

    private SeatWords() {}

    static String of(Set<Seat> seats, Component speaker) {
        return seats.stream()
                .sorted()
                .map(seat -> speaker.getTranslation("association.seat." + seat.name()))
                .collect(joining(", "));
    }
}
