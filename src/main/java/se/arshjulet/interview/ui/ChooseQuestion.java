package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.ManyChoices;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.Informants.Informant;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewRounds.Sheet;
import se.arshjulet.interview.Interviewers;

/** Who is to be interviewed, and by whom. */
class ChooseQuestion extends Question {

    ChooseQuestion(
            InterviewRounds rounds, Informants informants, Interviewers interviewers, UUID roundId, Runnable then) {
        super("");
        setHeaderTitle(getTranslation("interview.choose"));
        Set<UUID> there = rounds.find(roundId).map(Sheet::lines).orElse(List.of()).stream()
                .map(line -> line.informant().id())
                .collect(Collectors.toSet());
        List<Informant> left = informants.list().stream()
                .filter(informant -> !informant.consentWithdrawn() && !there.contains(informant.id()))
                .toList();
        Anchor all = new Anchor(InterviewsView.ROUTE + "/nyckelpersoner", getTranslation("interview.choose.add"));
        if (left.isEmpty()) {
            add(new Paragraph(getTranslation("interview.choose.none")), all);
            answers();
            return;
        }
        ManyChoices<Informant> whom = new ManyChoices<>();
        whom.setLabel(getTranslation("interview.choose.whom"));
        whom.setItems(left);
        whom.setItemLabelGenerator(InterviewWords::whom);
        whom.setWidthFull();
        whom.setManualValidation(true);
        Select<Person> by = new Select<>();
        by.setLabel(getTranslation("interview.interviewer"));
        List<Person> people = interviewers.list();
        by.setItems(people);
        by.setItemLabelGenerator(person -> person == null ? "" : person.name());
        UUID self = SignedIn.current().accountId();
        people.stream().filter(person -> person.id().equals(self)).findFirst().ifPresent(by::setValue);
        by.setWidthFull();
        by.setManualValidation(true);
        InterviewAttempt problems = new InterviewAttempt();
        problems.at("informants", whom);
        problems.at("interviewer", by);
        add(new Paragraph(getTranslation("interview.choose.line")), whom, all, by);
        answers(primary(getTranslation("interview.choose.save"), () -> {
            Set<UUID> ids = whom.getValue().stream().map(Informant::id).collect(Collectors.toSet());
            UUID interviewer = by.getValue() == null ? self : by.getValue().id();
            if (problems.attempt(() -> rounds.choose(roundId, ids, interviewer), getTranslation("interview.stale"))) {
                close();
                then.run();
            }
        }));
    }
}
