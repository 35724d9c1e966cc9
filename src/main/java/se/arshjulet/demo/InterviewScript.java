package se.arshjulet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the demo's nyckelpersoner say and how it is analysed: data, under demo/intervjuer/ among the resources. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class InterviewScript {

    private static final String FOLDER = "intervjuer/";

    private final Script script;

    InterviewScript(Script script) {
        this.script = script;
    }

    InterviewStory interviews() {
        return script.read(FOLDER + "intervjuer.json", new TypeReference<>() {});
    }

    String text(String file) {
        return script.register(FOLDER + "texter/" + file);
    }

    CodingStory.Codebook codebook() {
        return script.read(FOLDER + "kodbok.json", new TypeReference<>() {});
    }

    List<CodingStory> codings() {
        return script.read(FOLDER + "enheter.json", new TypeReference<>() {});
    }

    EvidenceStory evidence() {
        return script.read(FOLDER + "belagg.json", new TypeReference<>() {});
    }
}
