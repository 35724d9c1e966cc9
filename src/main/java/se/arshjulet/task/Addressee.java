package se.arshjulet.task;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Person;

/** Who gets a mail about what somebody has to do: she herself, or whoever answers for her while she is away.
 * @param inPlaceOf why she gets it in another's place, as a sentence; null where it is her own */
public record Addressee(Person person, @Nullable String inPlaceOf) {

    /** Why she gets the mail. */
    public String why(String ifHerOwn) {
        return Objects.requireNonNullElse(inPlaceOf, ifHerOwn);
    }
}
