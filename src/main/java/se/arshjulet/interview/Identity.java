package se.arshjulet.interview;

/** Who a nyckelperson is.
 * @param email empty if she has none
 * @param phone empty if it is not known */
public record Identity(String name, String email, String phone) {}
