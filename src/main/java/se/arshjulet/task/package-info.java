/** What a person has to do, of any kind: the one indexed list behind Mina uppgifter. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "account", "account::ui", "mail"})
package se.arshjulet.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
