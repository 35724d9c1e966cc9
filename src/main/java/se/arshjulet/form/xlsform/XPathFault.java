package se.arshjulet.form.xlsform;

/** An expression that a form here cannot say. The message says in Swedish what, why and what to do. */
final class XPathFault extends RuntimeException {

    XPathFault(String message) {
        super(message);
    }

    String told() {
        return String.valueOf(getMessage());
    }
}
