package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import se.arshjulet.statusreport.ReportLight;

/** Which light it is. */
class LightField extends RadioButtonGroup<ReportLight> {

    LightField(String label) {
        super(label);
        addClassName("report-light-field");
        setItems(ReportLight.values());
        setItemLabelGenerator(Labels::of);
        setRenderer(new ComponentRenderer<>(LightMark::new));
    }
}
