package se.arshjulet.form.xlsform;

import se.arshjulet.form.Section;

/** What a name in the sheet stands for.
 * @param path what FEEL calls it, seen from its own part: "participants.ended.total"
 * @param yes  of a yes-or-no, the choice that means yes
 * @param no   of a yes-or-no, the choice that means no */
record Named(String name, String path, Kind kind, Section section, String yes, String no) {}
