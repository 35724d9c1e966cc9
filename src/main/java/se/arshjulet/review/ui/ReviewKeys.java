package se.arshjulet.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** The keyboard of a review, and the discreet legend that tells of it and switches it off. */
@Tag("review-keys")
@JsModule("./review/review-keys.js")
class ReviewKeys extends HtmlContainer {

    ReviewKeys(Runnable approve, Runnable giveBack) {
        addClassName("review-keys");
        getElement().addEventListener("approve", pressed -> approve.run());
        getElement().addEventListener("give-back", pressed -> giveBack.run());
        Input on = new Input();
        on.setType("checkbox");
        on.setId("review-keys-on");
        NativeLabel label = new NativeLabel(getTranslation("review.keys"));
        label.setFor(on);
        add(
                on,
                label,
                key("J", "next"),
                key("⇧ J", "before"),
                key("K", "remark"),
                key("M", "others"),
                key("G", "approve"),
                key("Å", "return"));
    }

    private Component key(String sign, String meaning) {
        Span cap = new Span(sign);
        cap.addClassName("keycap");
        Span key = new Span(cap, new Span(getTranslation("review.keys." + meaning)));
        key.addClassName("review-key");
        return key;
    }
}
