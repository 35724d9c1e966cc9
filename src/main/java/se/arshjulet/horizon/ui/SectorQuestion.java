package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.textfield.TextField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Sectors.Sector;

/** Asks what a sector is to be called. */
class SectorQuestion extends Question {

    SectorQuestion(Sectors sectors, Sector sector, String title, Runnable done) {
        super(title);
        TextField name = new TextField(getTranslation("horizon.sector.name"));
        name.setManualValidation(true);
        name.setValue(sector.name());
        HorizonProblems problems = new HorizonProblems();
        problems.at("name", name);
        fields(name);
        answers(primary(getTranslation("horizon.save.change"), () -> {
            if (problems.attempt(() -> sectors.rename(sector.id(), name.getValue()))) {
                close();
                done.run();
            }
        }));
    }
}
