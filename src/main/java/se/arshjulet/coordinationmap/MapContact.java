package se.arshjulet.coordinationmap;

import org.jspecify.annotations.Nullable;

/** A function to turn to, never a person. */
public record MapContact(
        @Nullable String function,
        @Nullable String phone,
        @Nullable String email) {}
