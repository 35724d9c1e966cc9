package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import se.arshjulet.account.Person;
import se.arshjulet.base.ui.Question;

/** How to reach somebody whom the mails do not, and what one can do together. */
class ContactDialog extends Question {

    /** @param fillIn what is done when they have talked */
    ContactDialog(Person person, String what, Runnable fillIn) {
        super(I18NProvider.translate("datarequest.contact.title", person.name()));
        add(
                new Paragraph(getTranslation("datarequest.contact.what", what)),
                new Paragraph(new Anchor("mailto:" + person.email(), person.email())),
                new Paragraph(getTranslation("datarequest.contact.then")));
        answers(primary(getTranslation("datarequest.action.fill-in"), () -> {
            close();
            fillIn.run();
        }));
    }
}
