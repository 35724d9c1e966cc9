package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.arshjulet.account.Person;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.statusreport.ReportWarning;
import se.arshjulet.statusreport.StaleReportException;

/** To whom the report goes; and, if something in it can hardly be right, whether it goes all the same. */
class SendReportQuestion extends Question {

    private final CheckboxGroup<Person> recipients = new CheckboxGroup<>(Labels.text("send.to"));
    private final FieldProblems problems = new FieldProblems();

    SendReportQuestion(List<Person> possible, List<ReportWarning> warnings, Consumer<Set<UUID>> send, Runnable done) {
        super(Labels.text("send"));
        recipients.setItems(possible);
        recipients.setItemLabelGenerator(person -> "%s, %s".formatted(person.name(), person.email()));
        recipients.setValue(Set.copyOf(possible));
        recipients.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        recipients.setHelperText(Labels.text("send.to.help"));
        problems.at("recipients", recipients);
        add(new Paragraph(Labels.text("send.what")));
        if (!warnings.isEmpty()) {
            add(new Paragraph(Labels.text("send.warnings", warnings.size())));
            add(new WarningLines(warnings, WarningLines.FEW));
        }
        fields(recipients);
        answers(primary(Labels.text(warnings.isEmpty() ? "send.go" : "send.anyway"), () -> {
            try {
                if (problems.attempt(() -> send.accept(
                        recipients.getValue().stream().map(Person::id).collect(Collectors.toSet())))) {
                    close();
                    done.run();
                }
            } catch (StaleReportException somebodyWasFirst) {
                close();
                Notice.failed(Labels.text("stale"));
            }
        }));
    }
}
