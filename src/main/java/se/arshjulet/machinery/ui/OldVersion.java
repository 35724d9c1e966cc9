package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.machinery.Models.LeftBehind;
import se.arshjulet.machinery.Models.Version;

/** What is said of a version that is not the newest, while cases go on in it. */
record OldVersion(Version version) {

    /** "12 ärenden går kvar i version 1: steget X finns inte längre." */
    List<String> words() {
        int explained = version.left().stream().mapToInt(LeftBehind::cases).sum();
        Stream<String> reasons = version.left().stream()
                .map(left -> translate("machinery.left", left.cases(), version.number(), left.reason()));
        Stream<String> rest = version.running() > explained
                ? Stream.of(translate("machinery.left.waiting", version.running() - explained, version.number()))
                : Stream.of();
        return Stream.concat(reasons, rest).toList();
    }

    private static String translate(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
