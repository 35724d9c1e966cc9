package se.arshjulet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the demo's people are and say: data, under demo/ among the resources. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class Script {

    private final ObjectMapper json;

    Script(ObjectMapper json) {
        this.json = json;
    }

    Cast cast() {
        return read("people.json", new TypeReference<>() {});
    }

    /** By member's name. */
    Map<String, MemberStory> lastYear() {
        return read("answers-last-year.json", new TypeReference<>() {});
    }

    /** By member's name, of the association that is no more. */
    Map<String, MemberStory> former() {
        return read("answers-former.json", new TypeReference<>() {});
    }

    /** By member's name: only what differs from last year. */
    Map<String, MemberStory> thisYear() {
        return read("answers-this-year.json", new TypeReference<>() {});
    }

    /** By member's name: whom it works together with. */
    Map<String, CollaborationStory> collaborations() {
        return read("samverkan.json", new TypeReference<>() {});
    }

    /** By member's name: the insats that it answers for. */
    Map<String, InsatsStory> insatser() {
        return read("insatser.json", new TypeReference<>() {});
    }

    /** By member's name, of two years: how people move. */
    FlowScript flows() {
        return read("floden.json", new TypeReference<>() {});
    }

    record FlowScript(Map<String, FlowStory> before, Map<String, FlowStory> latest) {}

    /** What goes with the konklusioner. */
    Findings findings() {
        return read("konklusioner.json", new TypeReference<>() {});
    }

    /** How the konklusioner are followed up. */
    FollowUpStory followUps() {
        return read("uppfoljning.json", new TypeReference<>() {});
    }

    /** What its measures are, and whom it has agreed on them with. */
    MeasureStory measures() {
        return read("statistik.json", new TypeReference<>() {});
    }

    /** What its people have found outside it. */
    HorizonStory horizon() {
        return read("omvarld.json", new TypeReference<>() {});
    }

    /** What the association keeps registers of, beside its members. */
    RegisterStory registers() {
        return read("register.json", new TypeReference<>() {});
    }

    String register(String name) {
        try (InputStream file = new ClassPathResource("demo/" + name).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = new ClassPathResource("demo/" + name).getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + name, e);
        }
    }
}
