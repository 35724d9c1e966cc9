package se.arshjulet.horizon.ui;

import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.horizon.Sectors.Sector;
import se.arshjulet.horizon.TipPages;
import se.arshjulet.horizon.Tips;

/** The form of a new tip: as soon as there is an address the rest is fetched, and an earlier tip with it is shown. */
class QuickForm extends TipForm {

    /** So long after the last key an address is taken for written. */
    private static final int WRITTEN_MILLIS = 600;

    private final Tips tips;
    private final TipPages pages;
    private final TipWords words;
    private final EarlierNote earlier = new EarlierNote();
    private final PageLook look;

    QuickForm(Tips tips, TipPages pages, List<Sector> sectors, List<Conclusions.Line> conclusions, TipWords words) {
        super(sectors, conclusions, words);
        this.tips = tips;
        this.pages = pages;
        this.words = words;
        look = new PageLook(pages, this::fill);
        below.add(look, earlier);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.setValueChangeTimeout(WRITTEN_MILLIS);
        address.addValueChangeListener(change -> addressed(change.getValue()));
        tips.lastPlace().ifPresent(this::placeAsLast);
    }

    private void addressed(String typed) {
        earlier.show(tips.earlier(typed), words);
        if (!typed.isBlank()) {
            kind(pages.guess(typed));
        }
        look.at(typed);
    }

    /** With what is known already; the first field that is not is where one goes on. */
    void begin(String typed, String titled) {
        title(titled.length() > Tips.LONGEST_TITLE ? titled.substring(0, Tips.LONGEST_TITLE) : titled);
        if (typed.isBlank()) {
            address.focus();
        } else {
            address.setValue(typed.strip());
            focusNext();
        }
    }
}
