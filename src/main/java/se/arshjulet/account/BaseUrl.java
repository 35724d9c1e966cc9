package se.arshjulet.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the application. A link is built from this and never from what a request says of itself. */
@Component
class BaseUrl {

    private final String value;

    BaseUrl(@Value("${arshjulet.base-url}") String value) {
        this.value = value.replaceAll("/+$", "");
    }

    String of(String path) {
        return value + path;
    }

    boolean isSecure() {
        return value.startsWith("https:");
    }
}
