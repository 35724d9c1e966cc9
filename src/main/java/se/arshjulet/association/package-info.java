/** The samordningsförbund itself: parties, member organisations, units and who represents them, with validity dates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "account", "form"})
package se.arshjulet.association;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
