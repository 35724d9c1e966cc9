package se.arshjulet.conclusion.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.base.ui.CoordinatorNews;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Loss;

/** Konklusioner that have lost something they leaned on, for the coordinator's start. */
@Component
@Order(20)
class LossNews implements CoordinatorNews {

    private final Evidence evidence;

    LossNews(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Optional<Line> line() {
        List<Loss> losses = evidence.losses();
        if (losses.isEmpty()) {
            return Optional.empty();
        }
        Loss first = losses.get(0);
        return Optional.of(new Line(
                losses.size() == 1
                        ? I18NProvider.translate("conclusion.loss.one", first.number(), first.lost())
                        : I18NProvider.translate("conclusion.loss.many", losses.size()),
                I18NProvider.translate("conclusion.loss.next"),
                losses.size() == 1 ? EvidenceView.address(first.number()) : "konklusioner"));
    }
}
