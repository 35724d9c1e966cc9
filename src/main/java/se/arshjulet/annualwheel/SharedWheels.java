package se.arshjulet.annualwheel;

import java.util.Optional;

/**
 * Which years of the current association anyone may see, without an account. What they see is {@link SharedWheel}: never a
 * note, a description, a person's name, or that something is late.
 */
public interface SharedWheels {

    /** Where a year is seen outside; empty while it is not. For everybody who may see the year itself. */
    Optional<Addresses> addresses(int year);

    /** Shows the year to anyone; a closed one too, since its plan does not change by it. For a coordinator; anybody else
     * gets an {@link org.springframework.security.access.AccessDeniedException}.
     * @throws InvalidWheelException if there is no such year */
    Addresses share(int year);

    /** Shows it to nobody outside any more: what others have embedded is empty from then on. As {@link #share}. */
    void withdraw(int year);

    /** @param page  to send to somebody
     * @param frame for an iframe in another page */
    record Addresses(String page, String frame) {}
}
