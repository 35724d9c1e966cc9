package se.arshjulet.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.association.RegisterKeeping;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

/** Fills the registers, and lets somebody miss something in them. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class RegisterPlay {

    private final Script script;
    private final RegisterKeeping keeping;
    private final Registers registers;

    RegisterPlay(Script script, RegisterKeeping keeping, Registers registers) {
        this.script = script;
        this.keeping = keeping;
        this.registers = registers;
    }

    void fill(Ensemble exempel) {
        RegisterStory story = script.registers();
        exempel.stage().as(exempel.coordinator(), () -> {
            story.targetGroups().forEach((name, about) -> keeping.add(RegisterKind.TARGET_GROUP, name, about));
            story.interventions().forEach((name, about) -> keeping.add(RegisterKind.INTERVENTION, name, about));
        });
    }

    void miss(Ensemble exempel) {
        script.registers().proposals().forEach(missed -> exempel.stage()
                .as(exempel.representative(missed.by()), () -> registers.propose(missed.kind(), missed.name())));
    }
}
