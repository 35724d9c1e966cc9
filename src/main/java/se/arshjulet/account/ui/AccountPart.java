package se.arshjulet.account.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.arshjulet.account.SignedIn;

/** A part of a person's own page that is another module's to show. A Spring bean of that module. */
public interface AccountPart {

    /** Empty where she has none of it. */
    Optional<Component> of(SignedIn person);
}
