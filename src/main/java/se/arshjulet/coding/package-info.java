/** The reading of the interviews: a codebook, what is marked in the texts, and how two who read apart come to agree. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "account", "association", "interview", "file", "document", "archive"})
package se.arshjulet.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
