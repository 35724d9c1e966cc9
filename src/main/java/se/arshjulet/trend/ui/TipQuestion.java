package se.arshjulet.trend.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Question;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendCards;
import se.arshjulet.trend.TrendEvidence;

/** Asks which tip a trend leans on, among those of the last three years, and what it shows. */
class TipQuestion extends Question {

    private static final int YEARS = 3;

    private final ComboBox<ScanTip> tip = new ComboBox<>();
    private final TextField shows = new TextField();
    private final FieldProblems problems = new FieldProblems();

    TipQuestion(
            TrendCard card,
            List<TrendEvidence> tied,
            TrendCards cards,
            ScanTips tips,
            DateWords words,
            Runnable changed) {
        super("");
        setHeaderTitle(getTranslation("trend.evidence.add"));
        Set<UUID> already = tied.stream().map(one -> one.tip().id()).collect(Collectors.toSet());
        LocalDate today = words.today();
        tip.setLabel(getTranslation("trend.evidence.tip"));
        tip.setHelperText(getTranslation("trend.evidence.tip.help"));
        tip.setItems(tips.between(today.minusYears(YEARS), today).stream()
                .filter(one -> !already.contains(one.id()))
                .sorted(Comparator.comparing(ScanTip::addedOn).reversed())
                .toList());
        tip.setItemLabelGenerator(
                one -> one.title() + " (" + one.sector() + ", " + words.dayAndYear(one.addedOn()) + ")");
        tip.setManualValidation(true);
        tip.setWidthFull();
        shows.setLabel(getTranslation("trend.evidence.shows"));
        shows.setHelperText(getTranslation("trend.evidence.shows.help"));
        shows.setMaxLength(300);
        shows.setWidthFull();
        problems.at("tip", tip);
        problems.at("shows", shows);
        fields(tip, shows);
        answers(primary(getTranslation("trend.evidence.tie"), () -> {
            @Nullable ScanTip chosen = tip.getValue();
            if (chosen == null) {
                problems.say(Map.of("tip", getTranslation("trend.evidence.choose")));
            } else if (problems.attempt(() -> cards.tie(card.id(), chosen.id(), shows.getValue()))) {
                close();
                changed.run();
            }
        }));
    }
}
