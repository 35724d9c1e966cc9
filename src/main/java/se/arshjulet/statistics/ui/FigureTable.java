package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.arshjulet.base.ui.SorterWords;
import se.arshjulet.statistics.MeasureValue;
import se.arshjulet.statistics.Place;
import se.arshjulet.statistics.Sex;

/** A measure's figures, the latest first: a line for each year, place and category, with women and men beside each other. */
class FigureTable extends Grid<FigureTable.Line> {

    /** From here it scrolls by itself, and only what is seen is sent. */
    private static final int MOST_ROWS = 40;

    private static final String ABSENT = "–";

    private final transient MeasureWords words = new MeasureWords(this);

    record Line(int year, Place place, String category, Map<Sex, MeasureValue> figures) {

        /** "2024, Åsby, besökare". */
        String words() {
            return year + ", " + place.name() + (category.isEmpty() ? "" : ", " + category);
        }

        String notes() {
            return figures.values().stream()
                    .map(MeasureValue::note)
                    .filter(note -> !note.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
    }

    /** @param remove asks whether a line is to go */
    FigureTable(List<MeasureValue> values, Consumer<Line> remove) {
        List<Line> lines = lines(values);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(lines.size() <= MOST_ROWS);
        addColumn(Line::year)
                .setHeader(getTranslation("measure.column.year"))
                .setSortable(true)
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(line -> line.place().name())
                .setHeader(getTranslation("measure.column.place"))
                .setSortable(true)
                .setWidth("9rem");
        if (lines.stream().anyMatch(line -> !line.category().isEmpty())) {
            addColumn(Line::category)
                    .setHeader(getTranslation("measure.column.category"))
                    .setSortable(true)
                    .setWidth("9rem");
        }
        for (Sex sex : Sex.values()) {
            if (sex == Sex.TOTAL || values.stream().anyMatch(value -> value.sex() == sex)) {
                addColumn(line -> figure(line, sex))
                        .setHeader(words.sex(sex))
                        .setTextAlign(ColumnTextAlign.END)
                        .setWidth("7rem")
                        .setFlexGrow(0);
            }
        }
        if (lines.stream().anyMatch(line -> !line.notes().isEmpty())) {
            addColumn(Line::notes)
                    .setHeader(getTranslation("measure.column.note"))
                    .setWidth("12rem")
                    .setFlexGrow(2);
        }
        addComponentColumn(line -> removal(line, remove)).setWidth("4rem").setFlexGrow(0);
        setItems(lines);
        SorterWords.on(this);
    }

    private Button removal(Line line, Consumer<Line> remove) {
        Button button = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(line));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("measure.figures.remove.what", line.words()));
        return button;
    }

    private String figure(Line line, Sex sex) {
        MeasureValue value = line.figures().get(sex);
        return value == null ? ABSENT : words.figure(value.value());
    }

    private static List<Line> lines(List<MeasureValue> values) {
        Map<List<Object>, Line> lines = new LinkedHashMap<>();
        values.forEach(value -> lines.computeIfAbsent(
                        List.of(value.year(), value.place().key(), value.category()),
                        key -> new Line(value.year(), value.place(), value.category(), new EnumMap<>(Sex.class)))
                .figures()
                .put(value.sex(), value));
        return lines.values().stream()
                .sorted(Comparator.comparingInt(Line::year).reversed())
                .toList();
    }
}
