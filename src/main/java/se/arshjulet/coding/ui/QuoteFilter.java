package se.arshjulet.coding.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.interview.InterviewTexts.TextHead;
import se.arshjulet.interview.MappingArea;

/** Which quotes to show. */
class QuoteFilter extends Div {

    private final TextField words = new TextField();
    private final ComboBox<CodeItem> code = new ComboBox<>();
    private final Checkbox under = new Checkbox();
    private final Select<MappingArea> area = new Select<>();
    private final Select<UUID> member = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final List<CodeItem> codes;
    private final Consumer<QuoteAddress> chosen;

    QuoteFilter(List<CodeItem> codes, List<TextHead> texts, Consumer<QuoteAddress> chosen) {
        this.codes = codes;
        this.chosen = chosen;
        addClassName("coding-filter");
        getElement().setAttribute("role", "search");
        words.setLabel(getTranslation("coding.filter.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        code.setLabel(getTranslation("coding.filter.code"));
        code.setItems(codes);
        code.setItemLabelGenerator(Labels::path);
        code.setClearButtonVisible(true);
        under.setLabel(getTranslation("coding.filter.under"));
        Map<UUID, String> members = new LinkedHashMap<>();
        texts.stream()
                .sorted(Comparator.comparing(TextHead::member))
                .forEach(head -> members.put(head.memberId(), head.member()));
        choice(area, "coding.filter.area");
        area.setItems(MappingArea.values());
        area.setItemLabelGenerator(it -> it == null ? getTranslation("coding.filter.all") : Labels.of(it));
        choice(member, "coding.filter.member");
        member.setItems(members.keySet());
        member.setItemLabelGenerator(
                it -> it == null ? getTranslation("coding.filter.all") : members.getOrDefault(it, ""));
        choice(year, "coding.filter.year");
        year.setItems(texts.stream()
                .map(TextHead::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        year.setItemLabelGenerator(it -> it == null ? getTranslation("coding.filter.all") : String.valueOf(it));
        add(words, code, area, member, year, under);
        words.addValueChangeListener(this::changed);
        code.addValueChangeListener(this::changed);
        under.addValueChangeListener(this::changed);
        area.addValueChangeListener(this::changed);
        member.addValueChangeListener(this::changed);
        year.addValueChangeListener(this::changed);
    }

    private void choice(Select<?> select, String key) {
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("coding.filter.all"));
    }

    private void changed(ComponentValueChangeEvent<?, ?> change) {
        under.setVisible(code.getValue() != null);
        if (change.isFromClient()) {
            chosen.accept(new QuoteAddress(
                    words.getValue(),
                    code.getValue() == null ? null : code.getValue().id(),
                    under.getValue(),
                    area.getValue(),
                    member.getValue(),
                    year.getValue()));
        }
    }

    void show(QuoteAddress address) {
        words.setValue(address.words());
        code.setValue(codes.stream()
                .filter(it -> it.id().equals(address.code()))
                .findFirst()
                .orElse(null));
        under.setValue(address.under());
        under.setVisible(code.getValue() != null);
        area.setValue(address.area());
        member.setValue(address.member());
        year.setValue(address.year());
    }
}
