package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Sectors.Sector;

/** Asks where the tips of a sector go when it is taken away. */
class SectorRemoval extends Question {

    SectorRemoval(Sectors sectors, Sector sector, List<Sector> all, String title, Runnable done) {
        super(title);
        Select<Sector> into = new Select<>();
        into.setLabel(getTranslation("horizon.sector.into"));
        into.setItems(
                all.stream().filter(other -> !other.id().equals(sector.id())).toList());
        into.setItemLabelGenerator(Sector::name);
        into.setManualValidation(true);
        HorizonProblems problems = new HorizonProblems();
        problems.at("into", into);
        add(new Paragraph(getTranslation("horizon.sector.remove.line", sector.tips())));
        fields(into);
        answers(primary(getTranslation("horizon.sector.remove"), () -> {
            boolean gone = problems.attempt(() -> sectors.remove(
                    sector.id(),
                    into.getValue() == null ? null : into.getValue().id()));
            if (gone) {
                close();
                Notice.done(getTranslation("horizon.sector.removed", sector.name()));
                done.run();
            }
        }));
    }
}
