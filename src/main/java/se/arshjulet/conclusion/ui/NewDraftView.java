package se.arshjulet.conclusion.ui;

import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.Conclusions;

/** Somebody begins on a konklusion that Beredningsgruppen and the board are to stand behind. */
@Route("konklusioner/forslag/nytt")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class NewDraftView extends FormPage {

    private final ConclusionDrafts drafts;
    private final FieldProblems problems = new FieldProblems();
    private final DraftForm form;
    private @Nullable UUID begun;

    NewDraftView(ConclusionDrafts drafts, Conclusions conclusions, DateWords words) {
        this.drafts = drafts;
        this.form = new DraftForm(
                problems,
                conclusions.list().stream()
                        .filter(line -> line.holdsOn(words.today()))
                        .toList());
        put(
                getTranslation("conclusion.draft.new"),
                getTranslation("conclusion.draft.new.line"),
                form,
                getTranslation("conclusion.draft.begin"),
                this::begin,
                getTranslation("conclusion.draft.begun"),
                "konklusioner",
                () -> begun == null ? "konklusioner" : DraftPickerView.address(begun));
    }

    private boolean begin() {
        return problems.attempt(() -> begun = drafts.begin(form.value()));
    }
}
