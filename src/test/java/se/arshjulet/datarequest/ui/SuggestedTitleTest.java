package se.arshjulet.datarequest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.form.FormCatalog.PublishedForm;

class SuggestedTitleTest {

    private static final PublishedForm INSATS = form("Årets insats");
    private static final PublishedForm OF_A_YEAR = form("Insatser 2026");

    private final Select<PublishedForm> form = new Select<>();
    private final IntegerField year = new IntegerField();
    private final TextField title = new TextField();

    @Test
    void followsFormAndYearUntilSheWritesHerOwn() {
        form.setItems(INSATS, OF_A_YEAR);
        new SuggestedTitle(form, year, title);
        form.setValue(INSATS);
        year.setValue(2026);
        assertThat(title.getValue()).isEqualTo("Årets insats 2026");
        year.setValue(2027);
        assertThat(title.getValue()).isEqualTo("Årets insats 2027");
        title.setValue("Hur gick det?");
        form.setValue(OF_A_YEAR);
        assertThat(title.getValue()).isEqualTo("Hur gick det?");
    }

    @Test
    void aYearIsNotSaidTwice() {
        form.setItems(INSATS, OF_A_YEAR);
        new SuggestedTitle(form, year, title);
        form.setValue(OF_A_YEAR);
        year.setValue(2026);
        assertThat(title.getValue()).isEqualTo("Insatser 2026");
    }

    private static PublishedForm form(String title) {
        return new PublishedForm(UUID.randomUUID(), "key", 1, title);
    }
}
