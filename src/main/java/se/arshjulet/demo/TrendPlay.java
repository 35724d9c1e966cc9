package se.arshjulet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.demo.TrendStory.Card;
import se.arshjulet.demo.TrendStory.Judged;
import se.arshjulet.demo.TrendStory.Texts;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.trend.TrendAnalyses;
import se.arshjulet.trend.TrendAnalyses.Part;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendCards;
import se.arshjulet.trend.TrendCards.Draft;
import se.arshjulet.trend.TrendCards.Judgement;

/** What the demo's association sees coming: judged last year and written of, and this year's workshop half-way. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class TrendPlay {

    private final Script script;
    private final TrendCards cards;
    private final TrendAnalyses analyses;
    private final ScanTips tips;
    private final Conclusions conclusions;
    private final Clock clock;

    TrendPlay(
            Script script,
            TrendCards cards,
            TrendAnalyses analyses,
            ScanTips tips,
            Conclusions conclusions,
            Clock clock) {
        this.script = script;
        this.cards = cards;
        this.analyses = analyses;
        this.tips = tips;
        this.conclusions = conclusions;
        this.clock = clock;
    }

    void lastYear(Ensemble ensemble) {
        TrendStory story = story();
        ensemble.stage().as(ensemble.coordinator(), () -> {
            story.cards().stream()
                    .filter(card -> card.lastYear() != null)
                    .forEach(card -> judge(cards.write(draft(card)), card.lastYear()));
            write(story.analysis().lastYear());
            analyses.decide(year());
        });
    }

    void thisYear(Ensemble ensemble) {
        TrendStory story = story();
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Map<String, TrendCard> known =
                    cards.list().stream().collect(Collectors.toMap(TrendCard::title, Function.identity()));
            for (Card card : story.cards()) {
                TrendCard before = known.get(card.title());
                UUID id = before == null ? cards.write(draft(card)) : before.id();
                lean(id, card);
                judge(id, card.thisYear());
            }
            write(story.analysis().thisYear());
        });
    }

    private Draft draft(Card card) {
        UUID sector = cards.sectors().entrySet().stream()
                .filter(one -> one.getValue().equals(card.sector()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        Set<Integer> written =
                conclusions.list().stream().map(Conclusions.Line::number).collect(Collectors.toSet());
        return new Draft(
                card.title(),
                card.happening(),
                card.consequence(),
                card.affected(),
                sector,
                card.conclusions().stream().filter(written::contains).collect(Collectors.toSet()));
    }

    private void judge(UUID card, @Nullable Judged judged) {
        if (judged != null) {
            cards.assess(
                    card,
                    new Judgement(
                            judged.likelihood(), judged.impact(), judged.time(), judged.reason(), Judgement.NONE_YET));
        }
    }

    /** On the tips of its sector, the oldest first. */
    private void lean(UUID id, Card card) {
        LocalDate today = LocalDate.now(clock);
        Iterator<ScanTip> found = tips.between(today.minusYears(2), today).stream()
                .filter(tip -> tip.sector().equals(card.sector()))
                .iterator();
        for (String shows : card.shows()) {
            if (found.hasNext()) {
                cards.tie(id, found.next().id(), shows);
            }
        }
    }

    private void write(Texts texts) {
        int year = year();
        analyses.begin(year);
        analyses.write(year, Part.INTRODUCTION, texts.introduction(), "");
        analyses.write(year, Part.ESSENCE, texts.essence(), "");
        analyses.write(year, Part.DOING, texts.doing(), "");
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    private TrendStory story() {
        return script.read("trender.json", new TypeReference<>() {});
    }
}
