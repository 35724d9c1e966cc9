package se.arshjulet.account;

import java.util.UUID;

/** A person with an account, as other modules see her. */
public record Person(UUID id, String name, String email) {}
