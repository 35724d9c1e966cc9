package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.SharedWheels;
import se.arshjulet.annualwheel.SharedWheels.Addresses;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;

/** Whether anyone may see the year, and if so the address and the code that puts it in another page. */
class SharingQuestion extends Question {

    private final SharedWheels shared;
    private final int year;
    private final String title;
    private final Div content = new Div();
    private final Button stop = new Button(I18NProvider.translate("wheel.share.stop"), click -> stop());
    private final Button leave = new Button("", click -> close());
    private final Button show = primary(I18NProvider.translate("wheel.share.show"), this::share);

    /** @param association whose year it is: a frame has to say what it holds */
    SharingQuestion(SharedWheels shared, int year, String association) {
        super(I18NProvider.translate("wheel.share.title", String.valueOf(year)));
        this.shared = shared;
        this.year = year;
        this.title = "%s, %s".formatted(I18NProvider.translate("wheel.title", String.valueOf(year)), association);
        setWidth("38rem");
        content.addClassName("wheel-sharing");
        content.getElement().setAttribute("aria-live", "polite");
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        stop.getStyle().set("margin-inline-end", "auto");
        add(content);
        getFooter().add(stop, leave, show);
        tell(shared.addresses(year));
    }

    private void tell(Optional<Addresses> addresses) {
        content.removeAll();
        content.add(new Paragraph(getTranslation(addresses.isPresent() ? "wheel.share.on" : "wheel.share.off")));
        content.add(new Paragraph(getTranslation("wheel.share.what")));
        addresses.ifPresent(its -> content.add(
                new CopyField(getTranslation("wheel.share.address"), its.page()),
                new CopyField(getTranslation("wheel.share.code"), code(its.frame()))));
        stop.setVisible(addresses.isPresent());
        show.setVisible(addresses.isEmpty());
        leave.setText(getTranslation(addresses.isPresent() ? "wheel.share.close" : "base.cancel"));
    }

    private String code(String address) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"900\" loading=\"lazy\" style=\"border: 0\"></iframe>"
                .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(title, "UTF-8"));
    }

    private void share() {
        try {
            tell(Optional.of(shared.share(year)));
        } catch (InvalidWheelException refused) {
            Notice.failed(String.valueOf(refused.getMessage()));
        }
        leave.focus();
    }

    private void stop() {
        shared.withdraw(year);
        tell(Optional.empty());
        show.focus();
        Notice.done(getTranslation("wheel.share.stopped"));
    }
}
