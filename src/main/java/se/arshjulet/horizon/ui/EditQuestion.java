package se.arshjulet.horizon.ui;

import java.util.List;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.horizon.Sectors.Sector;
import se.arshjulet.horizon.Tips;
import se.arshjulet.horizon.Tips.Item;

/** Mends what is said of a tip. */
class EditQuestion extends Question {

    EditQuestion(
            Tips tips,
            Item item,
            List<Sector> sectors,
            List<Conclusions.Line> conclusions,
            TipWords words,
            String title,
            Runnable done) {
        super(title);
        setWidth("40rem");
        TipForm form = new TipForm(sectors, conclusions, words);
        form.show(item.tip());
        add(form);
        answers(primary(getTranslation("horizon.save.change"), () -> form.value()
                .filter(draft ->
                        form.problems.attempt(() -> tips.change(item.tip().id(), item.version(), draft)))
                .ifPresent(saved -> {
                    close();
                    Notice.done(getTranslation("horizon.changed"));
                    done.run();
                })));
    }
}
