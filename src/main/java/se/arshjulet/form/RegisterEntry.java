package se.arshjulet.form;

import java.util.UUID;

/** Something of a register, or something that was proposed for it. Two are the same if their ids are.
 * @param name as it was when it was chosen */
public record RegisterEntry(UUID id, String name) {}
