package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Identity;
import se.arshjulet.interview.InformantKey;
import se.arshjulet.interview.Informants.Informant;

/** Asks why somebody needs to know who a nyckelperson is, since that is written down. */
class KeyQuestion extends Question {

    /** @param then with who it is, once it is opened and logged */
    KeyQuestion(Informant informant, InformantKey key, Consumer<Identity> then) {
        super("");
        setHeaderTitle(getTranslation("informant.key.open", informant.pseudonym()));
        TextField why = new TextField(getTranslation("informant.key.why"));
        why.setHelperText(getTranslation("informant.key.why.help"));
        why.setWidthFull();
        InterviewProblems problems = new InterviewProblems();
        problems.at("why", why);
        add(new Paragraph(getTranslation("informant.key.logged")), why);
        answers(primary(getTranslation("informant.key.show"), () -> {
            Identity[] opened = new Identity[1];
            if (problems.attempt(() -> opened[0] = key.open(informant.id(), why.getValue()))) {
                close();
                then.accept(opened[0]);
            }
        }));
    }
}
