package se.arshjulet.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import se.arshjulet.interview.Identity;
import se.arshjulet.interview.Informants.Informant;

/** Who a nyckelperson is, shown for as long as the card is open. */
class IdentityCard extends Dialog {

    IdentityCard(Informant informant, Identity identity) {
        setHeaderTitle(getTranslation("informant.is", informant.pseudonym(), identity.name()));
        setWidth("26rem");
        setMaxWidth("100%");
        add(new Paragraph(informant.function() + ", " + informant.member()));
        if (!identity.email().isEmpty()) {
            add(new Paragraph(new Anchor("mailto:" + identity.email(), identity.email())));
        }
        if (!identity.phone().isEmpty()) {
            add(new Paragraph(new Anchor("tel:" + identity.phone().replaceAll("[^0-9+]", ""), identity.phone())));
        }
        getFooter().add(new Button(getTranslation("informant.close"), click -> close()));
    }
}
