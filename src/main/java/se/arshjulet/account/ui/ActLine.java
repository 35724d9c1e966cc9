package se.arshjulet.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import se.arshjulet.account.Acts.Act;
import se.arshjulet.base.DateWords;

/** One act: when, what, and who. */
final class ActLine extends ListItem {

    private static final Set<String> KNOWN = Set.of(
            "absence",
            "account",
            "action",
            "assignment",
            "association",
            "code",
            "coding",
            "conclusion",
            "conclusions",
            "followUp",
            "form",
            "ground",
            "machinery",
            "map",
            "members",
            "password",
            "register",
            "representative",
            "role",
            "round",
            "signed-in");

    ActLine(Act act, DateWords words) {
        addClassName("act");
        Span when = part("act-when", words.time(act.at()));
        when.setTitle(words.fullMoment(act.at()));
        Div what = new Div(part("act-what", act.words()));
        if (act.person().isEmpty() || !act.words().startsWith(act.person())) {
            what.add(part("act-who", who(act)));
        }
        add(when, what);
    }

    private String who(Act act) {
        String person = act.person().isEmpty() ? getTranslation("account.acts.itself") : act.person();
        return act.part() == null || act.words().contains(act.part()) ? person : person + " · " + act.part();
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }

    /** The text that says what an act is done to. */
    static String kindKey(String kind) {
        return "account.acts.kind." + (KNOWN.contains(kind) ? kind : "other");
    }
}
