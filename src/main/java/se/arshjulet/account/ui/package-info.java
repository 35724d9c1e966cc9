/** Administration of accounts in the browser. */
@NullMarked
@NamedInterface("ui")
package se.arshjulet.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
