package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.ui.StarterFields;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.ManyChoices;
import se.arshjulet.datarequest.DataRequestStarter;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCatalog.PublishedForm;
import se.arshjulet.review.ReviewPlan;

/** What a data request asks, whom, and who approves what comes. */
@org.springframework.stereotype.Component
@Order(3)
class DataRequestFields implements StarterFields {

    private static final List<String> YEARS = List.of("0", "-1");

    private final FormCatalog forms;
    private final Members members;
    private final People people;
    private final DataRequestStarter starter;
    private final Clock clock;

    DataRequestFields(FormCatalog forms, Members members, People people, DataRequestStarter starter, Clock clock) {
        this.forms = forms;
        this.members = members;
        this.people = people;
        this.starter = starter;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return DataRequestStarter.KIND;
    }

    @Override
    public String word() {
        return I18NProvider.translate("wheel.starts.data_request");
    }

    @Override
    public Settings open() {
        return new Fields();
    }

    private final class Fields implements Settings {

        private final Select<PublishedForm> form = new Select<>();
        private final Select<String> year = new Select<>();
        private final ManyChoices<Member> asked = new ManyChoices<>();
        private final TextArea coveringText = new TextArea();
        private final Div review = new Div();
        private ReviewPlanField steps;

        Fields() {
            form.setLabel(I18NProvider.translate("datarequest.field.form"));
            form.setHelperText(I18NProvider.translate("datarequest.starts.form.help"));
            form.setPlaceholder(I18NProvider.translate("datarequest.field.form.choose"));
            form.setItems(forms.forRequests());
            form.setItemLabelGenerator(PublishedForm::title);
            year.setLabel(I18NProvider.translate("datarequest.starts.year"));
            year.setItems(YEARS);
            year.setItemLabelGenerator(offset -> I18NProvider.translate("datarequest.starts.year." + offset));
            year.setValue("0");
            asked.setLabel(I18NProvider.translate("datarequest.starts.members"));
            asked.setHelperText(I18NProvider.translate("datarequest.starts.members.help"));
            asked.setItems(members.on(LocalDate.now(clock)));
            asked.setItemLabelGenerator(Member::name);
            coveringText.setLabel(I18NProvider.translate("datarequest.field.covering"));
            coveringText.setHelperText(I18NProvider.translate("datarequest.field.covering.help"));
            coveringText.setMinRows(2);
            coveringText.setMaxLength(4000);
            steps = reviewOf(ReviewPlan.ONE_APPROVAL);
            review.add(steps);
        }

        private ReviewPlanField reviewOf(ReviewPlan plan) {
            return new ReviewPlanField(
                    people.withRole(TenantContext.require(), Role.REVIEWER).size(), plan);
        }

        @Override
        public Optional<Component> fields() {
            Div both = new Div(form, year);
            both.addClassName("wheel-pair");
            Div all = new Div(both, asked, coveringText, review);
            all.addClassName("wheel-settings");
            return Optional.of(all);
        }

        @Override
        public void fill(Map<String, String> settings) {
            forms.forRequests().stream()
                    .filter(one -> one.key().equals(settings.get(DataRequestStarter.FORM)))
                    .findFirst()
                    .ifPresent(form::setValue);
            year.setValue(settings.getOrDefault(DataRequestStarter.YEAR_OFFSET, "0"));
            Set<String> chosen = DataRequestStarter.membersIn(settings);
            asked.setValue(members.on(LocalDate.now(clock)).stream()
                    .filter(member -> chosen.contains(member.id().toString()))
                    .collect(Collectors.toSet()));
            coveringText.setValue(settings.getOrDefault(DataRequestStarter.COVERING_TEXT, ""));
            review.removeAll();
            steps = reviewOf(starter.reviewPlan(settings));
            review.add(steps);
        }

        @Override
        public Map<String, String> value() {
            Map<String, String> settings = new HashMap<>();
            Optional.ofNullable(form.getValue())
                    .ifPresent(chosen -> settings.put(DataRequestStarter.FORM, chosen.key()));
            settings.put(
                    DataRequestStarter.YEAR_OFFSET,
                    Optional.ofNullable(year.getValue()).orElse("0"));
            settings.put(
                    DataRequestStarter.MEMBERS,
                    asked.getValue().stream()
                            .map(member -> member.id().toString())
                            .sorted()
                            .collect(Collectors.joining(",")));
            settings.put(
                    DataRequestStarter.COVERING_TEXT, coveringText.getValue().strip());
            settings.put(DataRequestStarter.REVIEW, starter.inWords(steps.getValue()));
            return settings;
        }
    }
}
