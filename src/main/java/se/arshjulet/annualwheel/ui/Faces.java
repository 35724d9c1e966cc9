package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** Wheel, list or matrix. */
class Faces extends ChoiceNav {

    Faces(WheelAddress at) {
        super(I18NProvider.translate("wheel.faces"));
        for (WheelAddress.Face face : WheelAddress.Face.values()) {
            choice(at.as(face), getTranslation("wheel.face." + face.word()), face == at.face());
        }
    }
}
