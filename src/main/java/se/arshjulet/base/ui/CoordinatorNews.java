package se.arshjulet.base.ui;

import java.util.Optional;

/** Something that waits for a coordinator and that her start tells of in a line. A bean of the module that knows. */
public interface CoordinatorNews {

    /** In the current association; empty where nothing waits. A few statements, however much there is. */
    Optional<Line> line();

    /**
     * @param title what waits, and the words of the link
     * @param detail a sentence more; may be empty
     * @param address where one does something about it, below the base address
     */
    record Line(String title, String detail, String address) {}
}
