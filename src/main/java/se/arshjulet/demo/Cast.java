package se.arshjulet.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;

/** The demo's people, all invented (demo/people.json). */
record Cast(List<Actor> exempel, List<Actor> norrbygden, List<Actor> fjallbygden, Administrator administrator) {

    static final String PASSWORD = "demo";

    Cast {
        exempel = List.copyOf(exempel);
        norrbygden = List.copyOf(norrbygden);
        fjallbygden = List.copyOf(fjallbygden);
    }

    /** @param member whom she represents, if she does */
    record Actor(
            String email,
            String name,
            Role role,
            @Nullable String member,
            @Nullable String function) {}

    record Administrator(String email, String name) {}
}
