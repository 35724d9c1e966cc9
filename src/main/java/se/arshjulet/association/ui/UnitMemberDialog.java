package se.arshjulet.association.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.arshjulet.association.Member;
import se.arshjulet.association.Proposals.Waiting;

/** Whose the proposed unit is. */
class UnitMemberDialog extends RegisterDialog {

    private final ComboBox<Member> member = new ComboBox<>(getTranslation("association.proposal.member"));
    private final Consumer<Member> takeIn;

    UnitMemberDialog(Waiting proposal, List<Member> members, Consumer<Member> takeIn) {
        super(proposal.name(), "association.proposal.take-in");
        this.takeIn = takeIn;
        member.setItems(members);
        member.setItemLabelGenerator(Member::name);
        member.setRequiredIndicatorVisible(true);
        fill(new Paragraph(getTranslation("association.proposal.member.about", proposal.proposedBy())), member);
    }

    @Override
    void act() {
        takeIn.accept(Optional.ofNullable(member.getValue())
                .orElseThrow(() -> new IllegalArgumentException(getTranslation("association.proposal.member.wrong"))));
    }
}
