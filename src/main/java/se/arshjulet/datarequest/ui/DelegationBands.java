package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Delegation;
import se.arshjulet.datarequest.Delegations;
import se.arshjulet.datarequest.Delegations.Handing;
import se.arshjulet.datarequest.Delegations.Sharing;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerText;

/** What is in guests' hands, how far it has come, and what came in and waits to be signed off. */
final class DelegationBands extends Div {

    private final AnswerEdits edits;
    private final Delegations delegations;
    private final DelegationWords words;
    private final Clock clock;

    DelegationBands(AnswerEdits edits, AnswerTools tools, DelegationWords words) {
        this.edits = edits;
        this.delegations = tools.delegations();
        this.clock = tools.clock();
        this.words = words;
        addClassName("bands");
        setId("delegerat");
        show();
    }

    /** The button that opens the way here. */
    Button delegate() {
        Button button = new Button(getTranslation("datarequest.delegate"), click -> new DelegateDialog(
                        edits, words.today(), delegations.colleagues(assignment()), this::hand, this::share)
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void hand(Handing handing) {
        UUID made = delegations.delegate(assignment(), handing);
        changed();
        String email = handing.email();
        if (email == null || email.isBlank()) {
            copy(made);
        } else {
            Notice.done(getTranslation("datarequest.delegate.sent", handing.name()));
        }
    }

    private void share(Sharing sharing, String name) {
        delegations.share(assignment(), sharing);
        changed();
        Notice.done(getTranslation("datarequest.share.shared", name));
    }

    private UUID assignment() {
        return edits.sheet().assignmentId();
    }

    private void changed() {
        words.know(delegations.of(assignment()));
        edits.reload();
    }

    /** As the answers at hand are: what somebody else has answered since needs no signing off. */
    void show() {
        removeAll();
        words.known().forEach(delegation -> {
            List<AnswerKey> unsigned =
                    delegation.unsigned(edits.sheet().form(), edits.sheet().answers());
            boolean over =
                    switch (delegation.state(clock.instant())) {
                        case SIGNED_OFF, WITHDRAWN, DONE -> unsigned.isEmpty();
                        case SENT, OPENED, ANSWERING, EXPIRED -> false;
                    };
            if (!over) {
                add(band(delegation, unsigned));
            }
        });
        setVisible(getComponentCount() > 0);
    }

    private Band band(Delegation delegation, List<AnswerKey> unsigned) {
        boolean open = delegation.isOpen(clock.instant());
        List<Component> parts = new ArrayList<>();
        if (!unsigned.isEmpty()) {
            UnorderedList list = new UnorderedList();
            unsigned.forEach(at -> list.add(FieldLink.line(
                    edits.form().names().field(at),
                    AnswerText.of(edits.sheet().form(), at, edits.sheet().answers()),
                    () -> edits.form().goTo(at))));
            parts.add(list);
        }
        Div actions = new Div();
        actions.addClassName("band-actions");
        if (!unsigned.isEmpty()) {
            Button sign = new Button(
                    getTranslation("datarequest.delegate.sign"),
                    click -> act(() -> delegations.signOff(assignment(), delegation.id())));
            sign.setAriaLabel(getTranslation("datarequest.delegate.sign.of", delegation.guestName()));
            actions.add(sign);
        }
        if (open && !delegation.isColleagues()) {
            Button copy = new Button(getTranslation("datarequest.delegate.copy"), click -> copy(delegation.id()));
            copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(copy);
        }
        if (open || unsigned.isEmpty()) {
            Button withdraw = new Button(
                    getTranslation(open ? "datarequest.delegate.withdraw" : "datarequest.delegate.forget"),
                    click -> act(() -> delegations.withdraw(assignment(), delegation.id())));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(withdraw);
        }
        parts.add(actions);
        return new Band(
                !open && !unsigned.isEmpty() ? Band.Kind.ATTENTION : Band.Kind.QUIET,
                words.line(delegation, edits),
                parts.toArray(Component[]::new));
    }

    private void act(Runnable work) {
        try {
            work.run();
            changed();
        } catch (RuntimeException trouble) {
            Notice.failed(Trouble.words(trouble, edits.form()));
        }
    }

    private void copy(UUID delegation) {
        try {
            String address = delegations.address(assignment(), delegation);
            UI.getCurrent().access(() -> new GuestAddress(address).open());
        } catch (RuntimeException trouble) {
            Notice.failed(Trouble.words(trouble, edits.form()));
        }
    }
}
