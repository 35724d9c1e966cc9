package se.arshjulet.association.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.SignedIn;
import se.arshjulet.account.Workplaces;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.base.ui.Shell;

/** The frame's facts: the person signed in, the association she works in, and the others where she could. */
@Component
class SignedInShell implements Shell {

    private final Associations associations;
    private final Workplaces workplaces;

    SignedInShell(Associations associations, Workplaces workplaces) {
        this.associations = associations;
        this.workplaces = workplaces;
    }

    @Override
    public Identity identity() {
        SignedIn person = SignedIn.current();
        UUID here = person.associationId();
        if (here == null) {
            return new Identity(person.name(), "", false, null, List.of());
        }
        AssociationInfo association = associations.byId(here);
        return new Identity(person.name(), association.name(), association.demo(), ended(association), others(here));
    }

    private static @Nullable Ended ended(AssociationInfo association) {
        AssociationInfo.Successor successor = association.successor();
        return successor == null ? null : new Ended(successor.name(), successor.from());
    }

    private List<Choice> others(UUID here) {
        return workplaces.mine().stream()
                .filter(id -> !id.equals(here))
                .map(associations::byId)
                .map(other -> new Choice(other.id(), other.name()))
                .toList();
    }

    @Override
    public void switchTo(UUID associationId) {
        workplaces.switchTo(associationId);
    }
}
