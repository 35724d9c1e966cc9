package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.FollowUpParts;
import se.arshjulet.conclusion.FollowUps.Decision;
import se.arshjulet.conclusion.FollowUps.Sheet;
import se.arshjulet.conclusion.InvalidConclusionException;

/** The board's stand on the whole: which day, which paragraph of the minutes; or that it wants it worked through again. */
class DecisionForm extends Section {

    private final DayField day = new DayField();
    private final TextField reference = new TextField();
    private final Checkbox publish = new Checkbox();
    private final FieldProblems problems = new FieldProblems();
    private final FollowUpPage page;
    private final FollowUpParts parts;
    private final Sheet sheet;
    private final DateWords words;
    private final Map<UUID, StandField> stands;

    DecisionForm(FollowUpPage page, FollowUpParts parts, Sheet sheet, DateWords words, Map<UUID, StandField> stands) {
        this.page = page;
        this.parts = parts;
        this.sheet = sheet;
        this.words = words;
        this.stands = stands;
        addClassName("decision");
        day.setLabel(getTranslation("follow-up.decision.day"));
        day.setMax(words.today());
        if (!sheet.boardMeetsOn().isAfter(words.today())) {
            day.setValue(sheet.boardMeetsOn());
        }
        reference.setLabel(getTranslation("follow-up.decision.reference"));
        reference.setHelperText(getTranslation("follow-up.decision.reference.help"));
        reference.setManualValidation(true);
        publish.setLabel(getTranslation("follow-up.decision.publish"));
        publish.setVisible(sheet.mayDrive());
        publish.setValue(sheet.mayDrive());
        problems.at("decidedOn", day);
        problems.at("minuteReference", reference);
        Div line = new Div(day, reference);
        line.addClassName("form-line");
        Button register = new Button(getTranslation("follow-up.decide"), click -> decide());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button back = new Button(getTranslation("follow-up.refer-back"), click -> askToReferBack());
        Div buttons = new Div(register, back);
        buttons.addClassName("decision-buttons");
        add(
                new H2(getTranslation("follow-up.decision")),
                new Paragraph(getTranslation("follow-up.decision.line")),
                line,
                publish,
                buttons);
    }

    private void decide() {
        Map<String, String> missing = new LinkedHashMap<>();
        day.problem(getTranslation("follow-up.day.missing")).ifPresent(problem -> missing.put("decidedOn", problem));
        if (reference.getValue().isBlank()) {
            missing.put("minuteReference", getTranslation("follow-up.decision.reference.missing"));
        }
        problems.say(missing);
        if (missing.isEmpty()) {
            ask();
        }
    }

    /** It is said in the board's name and may become public at once, so it is read once more first. */
    private void ask() {
        long otherwise = stands.values().stream()
                .filter(stand -> stand.status().isPresent())
                .count();
        new Question(
                        getTranslation("follow-up.decision"),
                        getTranslation(
                                publish.getValue() ? "follow-up.decide.what.publish" : "follow-up.decide.what",
                                words.fullDay(day.getValue()),
                                reference.getValue().strip(),
                                otherwise),
                        getTranslation("follow-up.decide"),
                        this::register)
                .open();
    }

    private void register() {
        Map<UUID, ConclusionStatus> statuses = new HashMap<>();
        Map<UUID, String> grounds = new HashMap<>();
        stands.forEach((id, stand) -> {
            stand.explain("");
            stand.status().ifPresent(status -> statuses.put(id, status));
            grounds.put(id, stand.grounds());
        });
        Decision decision = new Decision(day.getValue(), reference.getValue(), statuses, grounds, publish.getValue());
        try {
            page.goOn(
                    () -> parts.decide(sheet.line().year(), decision),
                    getTranslation(publish.getValue() ? "follow-up.decided.published" : "follow-up.decided.done"));
        } catch (InvalidConclusionException refused) {
            Map<String, String> own = new HashMap<>(refused.problems());
            stands.forEach((id, stand) -> {
                String problem = own.remove(id.toString());
                stand.explain(problem == null ? "" : problem);
            });
            problems.say(own);
            Notice.failed(getTranslation("follow-up.decision.refused"));
        }
    }

    private void askToReferBack() {
        new ReasonQuestion(
                        getTranslation("follow-up.refer-back"),
                        getTranslation("follow-up.refer-back.what"),
                        getTranslation("follow-up.refer-back.help"),
                        "because",
                        because -> parts.referBack(sheet.line().year(), because),
                        () -> page.goOn(() -> {}, getTranslation("follow-up.referred")))
                .open();
    }
}
