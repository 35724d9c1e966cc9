package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Person;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.Outlooks.Outlook;
import se.arshjulet.annualwheel.Outlooks.Timing;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ManyChoices;

/** The fields of an activity. */
class ActivityForm extends Div {

    private final TextField title = new TextField();
    private final Select<ActivityKind> kind = new Select<>();
    private final ManyChoices<String> responsible = new ManyChoices<>();
    private final ComboBox<Person> person = new ComboBox<>();
    private final RuleField rule;
    private final IntegerField leadDays = new IntegerField();
    private final ManyChoices<Activity> dependsOn = new ManyChoices<>();
    private final TextArea description = new TextArea();
    private final StartsField starts;
    private final WheelProblems problems;
    private final DaysAhead ahead;
    private final Set<String> groups = new TreeSet<>();

    /** @param others the year's other activities
     * @param people whose it can be
     * @param look   which days a timing gives */
    ActivityForm(
            WheelProblems problems,
            List<Activity> others,
            List<Person> people,
            List<StarterFields> starters,
            Function<Timing, Outlook> look,
            DateWords words) {
        this.problems = problems;
        ahead = new DaysAhead(look, words, problems);
        rule = new RuleField(others);
        starts = new StartsField(starters);
        addClassNames("form-column", "wheel-form");
        label();
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(Look::word);
        kind.setPlaceholder(getTranslation("wheel.field.kind.choose"));
        // A meeting takes its day; how long before it begins is nothing to ask about.
        kind.addValueChangeListener(change -> {
            leadDays.setVisible(change.getValue() != ActivityKind.MEETING);
            if (change.getValue() != null) {
                starts.usual(change.getValue());
            }
        });
        others.forEach(other -> groups.addAll(other.draft().responsible()));
        responsible.setItems(groups);
        responsible.setAllowCustomValue(true);
        responsible.addCustomValueSetListener(
                event -> addGroup(event.getDetail().strip()));
        person.setItems(people);
        person.setItemLabelGenerator(Person::name);
        person.setClearButtonVisible(true);
        dependsOn.setItems(others);
        dependsOn.setItemLabelGenerator(Activity::title);
        leadDays.setMin(0);
        leadDays.setMax(366);
        leadDays.setClearButtonVisible(true);
        description.setMinRows(2);
        description.setMaxLength(4000);
        title.setManualValidation(true);
        responsible.setManualValidation(true);
        person.setManualValidation(true);
        leadDays.setManualValidation(true);
        dependsOn.setManualValidation(true);
        problems.at("title", title);
        problems.at("kind", kind);
        problems.at("responsible", responsible);
        problems.at("account", person);
        problems.at("rule", rule);
        problems.at("leadDays", leadDays);
        problems.at("dependsOn", dependsOn);
        problems.at("description", description);
        lookAhead();
        add(title, line(kind, responsible), person, rule, ahead, line(leadDays, dependsOn), description, starts);
    }

    private void lookAhead() {
        rule.addValueChangeListener(change -> ahead.show(timing()));
        kind.addValueChangeListener(change -> ahead.show(timing()));
        leadDays.addValueChangeListener(change -> ahead.show(timing()));
        dependsOn.addValueChangeListener(change -> ahead.show(timing()));
    }

    private Optional<Timing> timing() {
        return rule.rule().map(its -> new Timing(its, lead(), after()));
    }

    private Set<UUID> after() {
        return dependsOn.getValue().stream().map(Activity::id).collect(Collectors.toSet());
    }

    private void label() {
        title.setLabel(getTranslation("wheel.field.title"));
        kind.setLabel(getTranslation("wheel.field.kind"));
        responsible.setLabel(getTranslation("wheel.field.responsible"));
        responsible.setHelperText(getTranslation("wheel.field.responsible.help"));
        person.setLabel(getTranslation("wheel.field.person"));
        leadDays.setLabel(getTranslation("wheel.field.lead"));
        leadDays.setHelperText(getTranslation("wheel.field.lead.help"));
        dependsOn.setLabel(getTranslation("wheel.field.after"));
        description.setLabel(getTranslation("wheel.field.description"));
    }

    /** What nobody has been called before can be written. */
    private void addGroup(String group) {
        if (group.isEmpty()) {
            return;
        }
        Set<String> chosen = new LinkedHashSet<>(responsible.getValue());
        chosen.add(group);
        groups.add(group);
        responsible.setItems(groups);
        responsible.setValue(chosen);
    }

    private static Div line(com.vaadin.flow.component.Component left, com.vaadin.flow.component.Component right) {
        Div line = new Div(left, right);
        line.addClassName("wheel-pair");
        return line;
    }

    void fill(Draft draft, List<Activity> others, List<Person> people) {
        title.setValue(draft.title());
        kind.setValue(draft.kind());
        groups.addAll(draft.responsible());
        responsible.setItems(groups);
        responsible.setValue(new LinkedHashSet<>(draft.responsible()));
        people.stream()
                .filter(one -> one.id().equals(draft.accountId()))
                .findFirst()
                .ifPresent(person::setValue);
        rule.setValue(draft.rule());
        leadDays.setValue(draft.leadDays());
        dependsOn.setValue(others.stream()
                .filter(other -> draft.dependsOn().contains(other.id()))
                .collect(Collectors.toCollection(HashSet::new)));
        description.setValue(draft.description());
        starts.fill(draft.starts(), draft.reminderDays());
    }

    /** Empty, and all of it said at the fields, while something is missing. */
    Optional<Draft> value() {
        Map<String, String> missing = new HashMap<>();
        missing(title.getValue().isBlank(), "title", "wheel.field.title.missing", missing);
        missing(kind.getValue() == null, "kind", "wheel.field.kind.missing", missing);
        boolean nobodys = responsible.getValue().isEmpty() && person.getValue() == null;
        missing(nobodys, "responsible", "wheel.field.responsible.missing", missing);
        missing(rule.rule().isEmpty(), "rule", rule.lacking(), missing);
        problems.say(missing);
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                title.getValue(),
                kind.getValue(),
                List.copyOf(responsible.getValue()),
                Optional.ofNullable(person.getValue()).map(Person::id).orElse(null),
                description.getValue(),
                rule.rule().orElseThrow(),
                lead(),
                after(),
                starts.start(),
                starts.reminderDays()));
    }

    private void missing(boolean missing, String field, String key, Map<String, String> all) {
        if (missing) {
            all.put(field, getTranslation(key));
        }
    }

    /** A meeting takes its day if nothing else is said. */
    private @Nullable Integer lead() {
        Integer said = leadDays.getValue();
        return said == null && kind.getValue() == ActivityKind.MEETING ? Integer.valueOf(0) : said;
    }
}
