package se.arshjulet.demo;

import java.util.List;
import java.util.Map;
import se.arshjulet.form.RegisterKind;

/** What the demo's association keeps registers of, by name and description (demo/register.json): all of it invented. */
record RegisterStory(Map<String, String> targetGroups, Map<String, String> interventions, List<Missed> proposals) {

    /** @param by the member whose representative missed it */
    record Missed(RegisterKind kind, String name, String by) {}
}
