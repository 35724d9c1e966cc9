package se.arshjulet.form;

import java.util.List;
import java.util.stream.Collectors;

/** A form definition that cannot be used; the message says which and why. */
public final class InvalidFormException extends RuntimeException {

    private final transient List<FormFault> faults;

    InvalidFormException(String source, List<FormFault> faults) {
        super("The form " + source + " cannot be used: "
                + faults.stream().map(FormFault::toString).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    InvalidFormException(String source, String fault) {
        this(source, List.of(new FormFault(FormFaults.FORM, fault)));
    }

    /** All of them, for whoever writes the form. */
    public List<FormFault> faults() {
        return faults;
    }
}
