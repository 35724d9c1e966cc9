package se.arshjulet.statusreport.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.ui.StarterFields;
import se.arshjulet.statusreport.StatusReportStarter;

/** The report is that of the month it is to be sent in: there is nothing to choose beforehand. */
@Component
@Order(6)
class StatusReportFields implements StarterFields {

    @Override
    public String kind() {
        return StatusReportStarter.KIND;
    }

    @Override
    public String word() {
        return I18NProvider.translate("wheel.starts.status_report");
    }

    @Override
    public Settings open() {
        return NONE;
    }
}
