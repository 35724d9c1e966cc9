package se.arshjulet;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.arshjulet.base.MovableClock;

/** Time that one test has moved is back where it was for the next. */
final class TimeReset implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(MovableClock.class).reset();
    }
}
