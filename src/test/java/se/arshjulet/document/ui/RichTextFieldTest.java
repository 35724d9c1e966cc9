package se.arshjulet.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextFieldTest {

    private final RichTextField field = new RichTextField();

    @Test
    void whatABrowserSaysIsCleanedBeforeAnybodyIsTold() {
        List<String> told = new ArrayList<>();
        field.addValueChangeListener(change -> told.add(change.getValue()));
        field.written("<p onclick=\"x()\">Hej<script>alert(1)</script> <a href=\"javascript:alert(1)\">a</a>"
                + " <a href=\"data:text/html,x\">b</a><img src=\"data:image/png;base64,AA\" onerror=\"y()\"></p>");
        assertThat(field.getValue()).isEqualTo("<p>Hej <a>a</a> <a>b</a></p>");
        assertThat(told).containsExactly(field.getValue());
    }

    @Test
    void whatAProgramSetsIsCleanedToo() {
        field.setValue("<h2 style=\"color:red\">Året</h2><p></p><iframe src=\"https://exempel.example\"></iframe>");
        assertThat(field.getValue()).isEqualTo("<h2>Året</h2><p></p>");
    }

    @Test
    void anEditorWhereNobodyHasWrittenIsEmpty() {
        field.written("<p>a</p>");
        field.written("<p></p><ul><li><p> </p></li></ul>");
        assertThat(field.getValue()).isEmpty();
        assertThat(field.isEmpty()).isTrue();
    }

    @Test
    void nobodyWritesInOneThatIsOnlyRead() {
        field.setValue("<p>Beslutat</p>");
        field.setReadOnly(true);
        field.written("<p>Ändrat</p>");
        assertThat(field.getValue()).isEqualTo("<p>Beslutat</p>");
        field.setReadOnly(false);
        field.setEnabled(false);
        field.written("<p>Ändrat</p>");
        assertThat(field.getValue()).isEqualTo("<p>Beslutat</p>");
    }
}
