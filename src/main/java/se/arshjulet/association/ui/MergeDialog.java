package se.arshjulet.association.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import se.arshjulet.association.Proposals;
import se.arshjulet.association.Proposals.Waiting;
import se.arshjulet.form.RegisterEntry;

/** What the register has already, that the proposal is another name for. */
class MergeDialog extends RegisterDialog {

    private final ComboBox<RegisterEntry> entry = new ComboBox<>(getTranslation("association.proposal.same.as"));
    private final Consumer<RegisterEntry> merge;

    MergeDialog(Waiting proposal, Proposals proposals, Consumer<RegisterEntry> merge) {
        super(proposal.name(), "association.proposal.same.do");
        this.merge = merge;
        entry.setItemLabelGenerator(RegisterEntry::name);
        entry.setItems(
                query -> proposals
                        .candidates(proposal.kind(), query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset()));
        entry.setRequiredIndicatorVisible(true);
        fill(new Paragraph(getTranslation("association.proposal.same.about")), entry);
    }

    @Override
    void act() {
        merge.accept(Optional.ofNullable(entry.getValue())
                .orElseThrow(() -> new IllegalArgumentException(getTranslation("association.proposal.same.wrong"))));
    }
}
