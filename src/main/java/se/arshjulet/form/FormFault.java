package se.arshjulet.form;

/** Why a form cannot be published.
 * @param place   where, as whoever writes forms as JSON finds it: "Fråga kvinnor"
 * @param message in Swedish, in the words of the JSON: what, why, what to do
 * @param plain   the same to somebody who has never seen JSON: in the words of the form and of the fields that one fills in */
public record FormFault(String place, String message, String plain) {

    public FormFault(String place, String message) {
        this(place, message, message);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
