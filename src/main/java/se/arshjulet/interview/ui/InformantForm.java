package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.Member;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Identity;
import se.arshjulet.interview.Informants.Draft;
import se.arshjulet.interview.Informants.Informant;

/** Who a nyckelperson is: what the analysis shows first, what only the key shows after. */
class InformantForm extends Question {

    private final Select<Member> member = new Select<>();
    private final TextField function = new TextField();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final InterviewProblems problems = new InterviewProblems();

    InformantForm(List<Member> members, Consumer<Draft> save) {
        this("informant.add", members, save);
    }

    /** @param known whom it is about now */
    InformantForm(List<Member> members, Informant informant, Identity known, Consumer<Draft> save) {
        this("informant.change", members, save);
        members.stream()
                .filter(one -> one.id().equals(informant.memberId()))
                .findFirst()
                .ifPresent(member::setValue);
        function.setValue(informant.function());
        name.setValue(known.name());
        email.setValue(known.email());
        phone.setValue(known.phone());
    }

    private InformantForm(String key, List<Member> members, Consumer<Draft> save) {
        super("");
        setHeaderTitle(getTranslation(key));
        member.setLabel(getTranslation("informant.member"));
        member.setItems(members);
        member.setItemLabelGenerator(Member::name);
        member.setWidthFull();
        function.setLabel(getTranslation("informant.function"));
        function.setHelperText(getTranslation("informant.function.help"));
        function.setWidthFull();
        name.setLabel(getTranslation("informant.name"));
        name.setWidthFull();
        email.setLabel(getTranslation("informant.email"));
        email.setHelperText(getTranslation("informant.email.help"));
        email.setWidthFull();
        email.setManualValidation(true);
        phone.setLabel(getTranslation("informant.phone"));
        phone.setWidthFull();
        problems.at("memberId", member);
        problems.at("function", function);
        problems.at("name", name);
        problems.at("email", email);
        problems.at("phone", phone);
        Paragraph locked = new Paragraph(getTranslation("informant.key.apart"));
        locked.addClassNames("quiet", "informant-apart");
        add(member, function, locked, name, email, phone);
        answers(primary(getTranslation(key + ".save"), () -> {
            if (problems.attempt(() -> save.accept(draft()))) {
                close();
            }
        }));
    }

    private Draft draft() {
        @Nullable Member chosen = member.getValue();
        return new Draft(
                chosen == null ? new UUID(0, 0) : chosen.id(),
                function.getValue(),
                name.getValue(),
                email.getValue(),
                phone.getValue());
    }
}
