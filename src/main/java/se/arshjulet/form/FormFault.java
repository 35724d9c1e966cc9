package se.arshjulet.form;

/** Why a form cannot be published.
 * @param place   where, as whoever writes forms finds it: "Fråga kvinnor"
 * @param message in Swedish: what, why, what to do */
public record FormFault(String place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
