package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.base.ui.FieldProblems;
import se.arshjulet.base.ui.ManyChoices;
import se.arshjulet.statistics.KoladaQuestion;
import se.arshjulet.statistics.Place;

/** What to ask Kolada: which indicator, of which municipalities, in which years. */
class KoladaForm extends Div {

    /** As many years as one picture shows well. */
    private static final int USUAL_YEARS = 10;

    private final TextField kpi = new TextField(getTranslation("measure.kolada.kpi"));
    private final ManyChoices<Place> places = new ManyChoices<>();
    private final TextField others = new TextField(getTranslation("measure.kolada.others"));
    private final IntegerField from = new IntegerField(getTranslation("measure.kolada.from"));
    private final IntegerField until = new IntegerField(getTranslation("measure.kolada.until"));
    private final FieldProblems problems = new FieldProblems();

    KoladaForm(List<Place> known, Clock clock) {
        addClassName("form-column");
        int lastYear = Year.now(clock).getValue() - 1;
        kpi.setHelperText(getTranslation("measure.kolada.kpi.help"));
        places.setLabel(getTranslation("measure.kolada.places"));
        places.setItems(known);
        places.setItemLabelGenerator(Place::name);
        places.setValue(new LinkedHashSet<>(known));
        others.setHelperText(getTranslation("measure.kolada.others.help"));
        from.setValue(lastYear - USUAL_YEARS + 1);
        until.setValue(lastYear);
        kpi.setManualValidation(true);
        places.setManualValidation(true);
        others.setManualValidation(true);
        from.setManualValidation(true);
        until.setManualValidation(true);
        problems.at("kpi", kpi);
        problems.at("municipalities", places);
        problems.at("others", others);
        problems.at("years", from);
        problems.at("until", until);
        Div years = new Div(from, until);
        years.addClassName("measure-pair");
        add(kpi, places, others, years);
    }

    /** Empty, and said at the fields, while a year is missing or a code is none. */
    Optional<KoladaQuestion> question() {
        problems.clear();
        Map<String, String> wrong = new HashMap<>();
        List<String> codes = new ArrayList<>();
        places.getValue().stream()
                .flatMap(place -> Stream.ofNullable(place.code()))
                .forEach(codes::add);
        for (String code : others.getValue().split("[,;\\s]+")) {
            if (code.matches("\\d{4}")) {
                codes.add(code);
            } else if (!code.isEmpty()) {
                wrong.put("others", getTranslation("measure.kolada.others.bad", code));
            }
        }
        Integer first = from.getValue();
        Integer last = until.getValue();
        if (first == null) {
            wrong.put("years", getTranslation("measure.kolada.year.missing"));
        }
        if (last == null) {
            wrong.put("until", getTranslation("measure.kolada.year.missing"));
        }
        problems.say(wrong);
        return first == null || last == null || !wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new KoladaQuestion(kpi.getValue(), codes, first, last));
    }

    void say(Map<String, String> said) {
        problems.say(said);
    }
}
