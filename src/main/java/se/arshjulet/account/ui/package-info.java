/** Administration of accounts in the browser. */
@NullMarked
package se.arshjulet.account.ui;

import org.jspecify.annotations.NullMarked;
