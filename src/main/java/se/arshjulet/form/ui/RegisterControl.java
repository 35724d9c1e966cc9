package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Proposed;
import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.RegisterEntry;

/**
 * Something of a register, found as one types. What is typed and not in it stays to be seen, and can be proposed where the
 * question allows that; what is proposed is an answer at once, and is marked until the coordinator has decided.
 */
final class RegisterControl implements AnswerControl {

    private static final int NEAR = 3;
    private static final int LOOKED_AT = 500;

    private final AnswerKey at;
    private final FormOffers offers;
    private final Runnable edited;
    private final RegisterChoice choice;
    private final RegisterList list;
    private final RegisterOffer offer;
    private final Div notes = new Div();
    private final Div root = new Div();
    private final Map<UUID, Proposed> proposed = new HashMap<>();
    /** What is typed and means nothing. */
    private @Nullable String left;

    RegisterControl(Question question, AnswerKey at, FormOffers offers, Runnable edited) {
        this.at = at;
        this.offers = offers;
        this.edited = edited;
        choice = Objects.requireNonNull(question.register());
        list = choice.several() ? RegisterList.ofSeveral(this::chosen) : RegisterList.ofOne(this::chosen);
        offer = new RegisterOffer(this::takeOffered, this::propose, this::strike);
        prepare(question);
        notes.addClassName("register-notes");
        root.addClassName("register");
        root.add(list.field(), offer, notes);
    }

    private void prepare(Question question) {
        var field = list.field();
        field.setLabel(question.label());
        field.setHelperText(Helper.text(question, field));
        field.setRequiredIndicatorVisible(question.required());
        field.setManualValidation(true);
        field.setWidthFull();
        field.setItemLabelGenerator(this::label);
        field.setItems(this::fetch);
        field.setPlaceholder(field.getTranslation("form.register.search"));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> leave(typed.getDetail().strip()));
        if (list.several()) {
            takeLeftWords();
        } else {
            // What was typed is wiped out by hand: nothing is chosen by it, so nobody else tells.
            field.getElement()
                    .addEventListener("focusout", away -> {
                        if (left != null
                                && away.getEventData()
                                        .getString("element.inputElement.value")
                                        .isBlank()) {
                            wiped();
                        }
                    })
                    .addEventData("element.inputElement.value");
        }
    }

    /** The list of several tells of words that are left in it only at an Enter, and otherwise drops them without a word. */
    private void takeLeftWords() {
        Element element = list.field().getElement();
        element.addEventListener(
                        "left-words",
                        away -> leave(
                                away.getEventData().getString("event.detail").strip()))
                .addEventData("event.detail");
        element.addAttachListener(attached -> element.executeJs("""
                this.addEventListener('focusout', () => {
                  const words = this.inputElement.value;
                  if (words) this.dispatchEvent(new CustomEvent('left-words', { detail: words }));
                }, true);"""));
    }

    private Stream<RegisterEntry> fetch(Query<RegisterEntry, String> query) {
        List<RegisterEntry> found =
                offers.lookUp(choice.kind(), query.getFilter().orElse(""), query.getOffset() + query.getLimit());
        learn(found);
        return found.stream().skip(query.getOffset());
    }

    private void learn(List<RegisterEntry> entries) {
        List<UUID> ids = entries.stream().map(RegisterEntry::id).toList();
        ids.forEach(proposed::remove);
        offers.proposed(ids).forEach(one -> proposed.put(one.id(), one));
    }

    private String label(RegisterEntry entry) {
        Proposed standing = proposed.get(entry.id());
        if (standing == null) {
            return entry.name();
        }
        String key = standing.declined() == null ? "form.register.proposed" : "form.register.declined";
        return list.field().getTranslation(key, entry.name());
    }

    /** The person has chosen in the list. */
    private void chosen() {
        left = null;
        if (!list.several()) {
            offer.clear();
        }
        say();
        edited.run();
    }

    /** The person has gone from words that are not chosen: what they plainly mean is, and the rest is asked about. */
    private void leave(String words) {
        if (words.isEmpty()) {
            return;
        }
        List<RegisterEntry> near = offers.lookUp(choice.kind(), words, LOOKED_AT);
        Optional<RegisterEntry> same = near.stream()
                .filter(entry -> entry.name().equalsIgnoreCase(words.replaceAll("\\s+", " ")))
                .findFirst();
        if (same.isPresent()) {
            take(same.get());
        } else if (near.size() == 1 && !choice.mayPropose()) {
            take(near.get(0));
        } else {
            left = words;
            offer.show(words, near.stream().limit(NEAR).toList(), choice.mayPropose());
            edited.run();
        }
    }

    private void take(RegisterEntry entry) {
        learn(List.of(entry));
        List<RegisterEntry> now = new ArrayList<>(list.several() ? list.chosen().get() : List.of());
        if (!now.contains(entry)) {
            now.add(entry);
        }
        list.choose().accept(now);
        offer.clear();
        chosen();
    }

    /** From the offer, which then goes away under the one who used it. */
    private void takeOffered(RegisterEntry entry) {
        take(entry);
        list.field().focus();
    }

    private void propose(String words) {
        FormOffers.Found found = offers.propose(at, choice.kind(), words);
        RegisterEntry entry = found.entry();
        if (entry == null) {
            offer.refuse(found.problem().orElse(""));
        } else {
            takeOffered(entry);
        }
    }

    private void wiped() {
        offer.clear();
        left = null;
        edited.run();
    }

    private void strike() {
        if (!list.several()) {
            list.field().getElement().executeJs("if (!this.value) { this.inputElement.value = ''; this.filter = ''; }");
        }
        wiped();
        list.field().focus();
    }

    /** What became of what was proposed, under the field. */
    private void say() {
        notes.removeAll();
        for (RegisterEntry entry : list.chosen().get()) {
            Proposed standing = proposed.get(entry.id());
            if (standing != null) {
                String reason = standing.declined();
                Paragraph note = new Paragraph(
                        reason == null
                                ? notes.getTranslation("form.register.waits", entry.name())
                                : notes.getTranslation("form.register.refused", entry.name(), reason));
                note.setClassName("register-refused", reason != null);
                notes.add(note);
            }
        }
        notes.setVisible(notes.getElement().getChildCount() > 0);
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public @Nullable AnswerValue value() {
        List<RegisterEntry> chosen = list.chosen().get();
        return chosen.isEmpty() ? null : new AnswerValue.RegisterEntries(chosen);
    }

    @Override
    public Optional<String> unreadable() {
        return Optional.ofNullable(left).map(words -> list.field()
                .getTranslation(choice.mayPropose() ? "form.register.unknown" : "form.register.not-there", words));
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        List<RegisterEntry> entries =
                value instanceof AnswerValue.RegisterEntries chosen ? chosen.entries() : List.of();
        // What is offered of what was typed beside them is no part of the answer.
        if (!entries.equals(list.chosen().get())) {
            learn(entries);
            list.choose().accept(entries);
            left = null;
            offer.clear();
        }
        say();
    }

    @Override
    public void complain(@Nullable String message) {
        list.field().setErrorMessage(message);
        list.field().setInvalid(message != null);
    }

    @Override
    public void focus() {
        list.field().focus();
    }
}
