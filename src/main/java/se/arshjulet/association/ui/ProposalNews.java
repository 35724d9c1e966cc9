package se.arshjulet.association.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Proposals;
import se.arshjulet.base.ui.CoordinatorNews;

/** What somebody has missed in a register's list, for the coordinator's start. */
@Component
@Order(20)
class ProposalNews implements CoordinatorNews {

    private final Proposals proposals;

    ProposalNews(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Optional<Line> line() {
        int waiting = proposals.waitingCount();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Line(
                        I18NProvider.translate("register.news", waiting),
                        I18NProvider.translate("register.news.next"),
                        "organisation/register"));
    }
}
