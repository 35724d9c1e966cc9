/** Every mail that leaves: an outbox written in the transaction that causes it, and the dispatcher that empties it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package se.arshjulet.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
