package se.arshjulet.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Member;
import se.arshjulet.base.ui.ManyChoices;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.Informants.Informant;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewRounds.Sheet;
import se.arshjulet.interview.Interviewers;

/** Who is to be interviewed, and by whom. */
class ChooseQuestion extends Question {

    private final InterviewRounds rounds;
    private final Informants informants;
    private final List<Member> members;
    private final UUID roundId;
    private final ManyChoices<Informant> whom = new ManyChoices<>();
    private final Paragraph nobody = new Paragraph();

    ChooseQuestion(
            InterviewRounds rounds,
            Informants informants,
            Interviewers interviewers,
            List<Member> members,
            UUID roundId,
            Runnable then) {
        super("");
        this.rounds = rounds;
        this.informants = informants;
        this.members = members;
        this.roundId = roundId;
        setHeaderTitle(getTranslation("interview.choose"));
        Button another = new Button(getTranslation("interview.choose.add"), click -> addInformant());
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        nobody.setText(getTranslation("interview.choose.none"));
        whom.setLabel(getTranslation("interview.choose.whom"));
        offer(Set.of());
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
        add(new Paragraph(getTranslation("interview.choose.line")), nobody, whom, another, by);
        answers(primary(getTranslation("interview.choose.save"), () -> {
            Set<UUID> ids = whom.getValue().stream().map(Informant::id).collect(Collectors.toSet());
            UUID interviewer = by.getValue() == null ? self : by.getValue().id();
            if (problems.attempt(() -> rounds.choose(roundId, ids, interviewer), getTranslation("interview.stale"))) {
                close();
                then.run();
            }
        }));
    }

    /** Those who are not in the round, with what is chosen among them. */
    private void offer(Set<UUID> chosen) {
        Set<UUID> there = rounds.find(roundId).map(Sheet::lines).orElse(List.of()).stream()
                .map(line -> line.informant().id())
                .collect(Collectors.toSet());
        List<Informant> left = informants.list().stream()
                .filter(informant -> !informant.consentWithdrawn() && !there.contains(informant.id()))
                .toList();
        whom.setItems(left);
        whom.setValue(left.stream()
                .filter(informant -> chosen.contains(informant.id()))
                .collect(Collectors.toSet()));
        whom.setVisible(!left.isEmpty());
        nobody.setVisible(left.isEmpty());
    }

    /** Questions stand one at a time: this one steps aside, and comes back with what was chosen and with her. */
    private void addInformant() {
        Set<UUID> chosen = new HashSet<>();
        whom.getValue().forEach(informant -> chosen.add(informant.id()));
        InformantForm form = new InformantForm(members, draft -> chosen.add(informants.add(draft)));
        form.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                offer(chosen);
                open();
            }
        });
        close();
        form.open();
    }
}
