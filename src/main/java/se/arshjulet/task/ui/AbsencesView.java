package se.arshjulet.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.task.Absence;
import se.arshjulet.task.Absences;

/** Everybody who is away or will be, for a coordinator, who can set it for anybody. */
@Route("organisation/borta")
@RolesAllowed(Role.Names.COORDINATOR)
class AbsencesView extends Page implements HasDynamicTitle {

    private final Absences absences;
    private final AbsenceQuestion question;
    private final DateWords words;

    AbsencesView(Absences absences, AbsenceQuestion question, DateWords words) {
        super(Width.READING);
        this.absences = absences;
        this.question = question;
        this.words = words.in(getLocale());
        show();
    }

    private void show() {
        removeAll();
        List<Absence> all = absences.all();
        PageHeader header =
                new PageHeader(getTranslation("task.absences.title")).withLine(getTranslation("task.absences.line"));
        if (all.isEmpty()) {
            add(
                    header,
                    new EmptyState(getTranslation("task.absences.empty"), getTranslation("task.absences.next"), set()));
            return;
        }
        header.withActions(set());
        add(header, new AbsenceList(all, true, words, absence -> question.end(absence, this::show)));
    }

    private Button set() {
        Button set = new Button(getTranslation("task.absences.set"), click -> question.askWho(this::show));
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return set;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("task.absences.title");
    }
}
