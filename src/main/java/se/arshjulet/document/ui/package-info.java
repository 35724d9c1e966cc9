/** What documents are written and shown with, and the template that their coordinator sets. */
@NamedInterface("ui")
@NullMarked
package se.arshjulet.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
