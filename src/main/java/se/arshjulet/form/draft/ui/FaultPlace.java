package se.arshjulet.form.draft.ui;

import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormFault;

/** Where in the outline a fault stands, out of the words that it is told in: "Fråga kvinnor, showIf". */
record FaultPlace(Spot spot) {

    private static final String QUESTION = "Fråga ";
    private static final String SECTION = "Del ";

    static FaultPlace of(FormFault fault, FormDefinition form) {
        String place = fault.place();
        Spot spot = Spot.FORM;
        if (place.startsWith(QUESTION)) {
            spot = Spot.question(key(place, QUESTION));
        } else if (place.startsWith(SECTION)) {
            spot = Spot.section(key(place, SECTION));
        }
        return new FaultPlace(spot.isIn(form) ? spot : Spot.FORM);
    }

    private static String key(String place, String before) {
        String rest = place.substring(before.length());
        int end = rest.indexOf(',');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
