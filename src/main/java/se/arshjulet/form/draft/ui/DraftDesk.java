package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.People;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.bank.QuestionBank;
import se.arshjulet.form.draft.DraftChange;
import se.arshjulet.form.draft.DraftConflict;
import se.arshjulet.form.draft.FormDraft;
import se.arshjulet.form.draft.FormDrafts;

/** The draft that one page works on: what it is now, what is chosen in it, and how it is changed. */
final class DraftDesk {

    private final FormDrafts drafts;
    private final QuestionBank bank;
    private final People people;
    private final UUID by = SignedIn.current().accountId();
    private final List<Runnable> changed = new ArrayList<>();
    private final List<Runnable> chosen = new ArrayList<>();
    private final List<Consumer<String>> others = new ArrayList<>();
    private final Runnable gone;
    private final @Nullable FormDefinition before;
    private final UndoStack done = new UndoStack();
    private Runnable toHead = () -> {};
    /** What the questions are called, and those that are gone were. */
    private final Map<String, String> labels = new HashMap<>();

    private Runnable half = () -> {};
    private FormDraft draft;
    private Spot spot = Spot.FORM;
    private boolean typing;

    /** @param before the version that the draft goes on from
     * @param gone   what to do when there is no such draft any more */
    DraftDesk(
            FormDraft draft,
            @Nullable FormDefinition before,
            FormDrafts drafts,
            QuestionBank bank,
            People people,
            Runnable gone) {
        this.before = before;
        this.draft = draft;
        this.drafts = drafts;
        this.bank = bank;
        this.people = people;
        this.gone = gone;
        rememberLabels();
    }

    private void rememberLabels() {
        before().ifPresent(then -> then.sections().forEach(this::remember));
        form().sections().forEach(this::remember);
    }

    private void remember(Section part) {
        part.questions().forEach(one -> labels.put(one.key(), one.label()));
    }

    /** Of a question that may be gone. */
    Optional<String> wasCalled(String key) {
        return Optional.ofNullable(labels.get(key)).filter(label -> !label.isBlank());
    }

    /** Something that is said of the form has been begun, finished or left in the middle. */
    void halfSaid() {
        half.run();
    }

    void onHalfSaid(Runnable listener) {
        half = listener;
    }

    FormDraft draft() {
        return draft;
    }

    FormDefinition form() {
        return draft.form();
    }

    Question question(String key) {
        return form().question(key);
    }

    Section section(String key) {
        return form().section(key);
    }

    Spot spot() {
        return spot;
    }

    void onChange(Runnable listener) {
        changed.add(listener);
    }

    void onChoice(Runnable listener) {
        chosen.add(listener);
    }

    /** @param listener told who has changed the draft, when it was somebody else */
    void onOther(Consumer<String> listener) {
        others.add(listener);
    }

    void choose(Spot wanted) {
        spot = wanted.isIn(form()) ? wanted : Spot.FORM;
        chosen.forEach(Runnable::run);
    }

    /** Does it, and shows what the draft is then.
     * @return whether it was done; if not, why is said */
    boolean change(DraftChange change) {
        FormDefinition was = form();
        try {
            FormDraft now = drafts.change(draft.id(), change, by);
            done.add(change, was);
            show(now);
            return true;
        } catch (DraftConflict conflict) {
            refused(conflict, change);
            return false;
        }
    }

    private void refused(DraftConflict conflict, DraftChange change) {
        FormDraft now = conflict.now();
        if (now == null) {
            gone.run();
            return;
        }
        if (conflict.what() == DraftConflict.What.SAME_PROPERTY) {
            new ConflictQuestion(this, change, conflict, now, nameOf(now.changedBy())).open();
            return;
        }
        if (conflict.what() == DraftConflict.What.GONE && change instanceof DraftChange.ChangeQuestion mine) {
            new GoneQuestion(this, mine, form(), now, nameOf(now.changedBy())).open();
            return;
        }
        show(now);
        Notice.failed(UI.getCurrent()
                .getTranslation("draft.refused." + conflict.what().name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** Shows the draft as it is, whoever changed it. */
    void show(FormDraft now) {
        draft = now;
        rememberLabels();
        changed.forEach(Runnable::run);
        if (!spot.isIn(form())) {
            choose(Spot.FORM);
        }
    }

    /** While she is in a field of the middle, what others change is told of but not shown: it would come in where she types, and
     * what she then says would be said of words that she has not read. Her own next change is joined with theirs, and asked about
     * where it must be. */
    void typing(boolean now) {
        if (typing && !now) {
            typing = false;
            look();
        }
        typing = now;
    }

    boolean isTyping() {
        return typing;
    }

    /** Sees whether somebody else has changed it, and shows it. */
    void look() {
        var revision = drafts.revision(draft.id());
        if (revision.isEmpty()) {
            gone.run();
        } else if (revision.get() != draft.revision()) {
            drafts.find(draft.id()).ifPresent(this::changed);
        }
    }

    private void changed(FormDraft now) {
        if (!now.changedBy().equals(by)) {
            others.forEach(one -> one.accept(nameOf(now.changedBy())));
        }
        if (!typing) {
            show(now);
        }
    }

    /** The version that the draft goes on from. */
    Optional<FormDefinition> before() {
        return Optional.ofNullable(before);
    }

    /** The form that a question was taken from, by way of the question bank. */
    Optional<FormDefinition> source(Lineage.Source source) {
        return bank.form(source);
    }

    /** Of an account; she may have left since. */
    String nameOf(UUID account) {
        return people.person(account).name();
    }

    UUID by() {
        return by;
    }

    /** @return whether it was thrown away; if not, why is said */
    boolean discard() {
        try {
            drafts.discard(draft.id(), draft.revision(), by);
            return true;
        } catch (DraftConflict conflict) {
            look();
            Notice.failed(UI.getCurrent().getTranslation("draft.publish.changed"));
            return false;
        }
    }

    /** What was done latest in this window, if it can be taken back. */
    Optional<UndoStack.Done> latest() {
        return done.latest();
    }

    /** Takes back what was done latest in this window, unless somebody else has made something of it since. */
    void undo() {
        done.take().ifPresent(latest -> {
            try {
                show(drafts.change(draft.id(), latest.undo(), by));
                choose(latest.spot());
            } catch (DraftConflict conflict) {
                FormDraft now = conflict.now();
                if (now == null) {
                    gone.run();
                    return;
                }
                show(now);
                Notice.failed(UI.getCurrent().getTranslation("draft.undo.refused", latest.said()));
            }
        });
    }

    /** Says that it was done, and how it is taken back as long as nothing else has been done. */
    void undoable(String said) {
        Optional<UndoStack.Done> latest = done.latest();
        Notice.undoable(said, UI.getCurrent().getTranslation("draft.undo"), () -> {
            if (done.latest().equals(latest)) {
                undo();
            }
        });
    }

    /** To the top of what is chosen, where what one was at is gone. */
    void toHead() {
        toHead.run();
    }

    void onHead(Runnable go) {
        toHead = go;
    }
}
