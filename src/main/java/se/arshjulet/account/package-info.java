/** Who a person is and what she may do: sign-in, links by mail, roles, invitations, audit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "mail", "archive"})
package se.arshjulet.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
