/** Tables from and to where people keep them: pasted from a spreadsheet, or as a file. What the cells mean is for others to say. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package se.arshjulet.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
