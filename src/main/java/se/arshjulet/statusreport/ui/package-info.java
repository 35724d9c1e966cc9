/** Statusrapporterna as people see them: the months with their lights, the editor beside the report, and the report to read. */
@NullMarked
package se.arshjulet.statusreport.ui;

import org.jspecify.annotations.NullMarked;
