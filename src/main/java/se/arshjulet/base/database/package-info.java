/** The demo's own PostgreSQL. */
@NullMarked
package se.arshjulet.base.database;

import org.jspecify.annotations.NullMarked;
