package se.arshjulet.base;

import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock; days are Swedish days wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    MovableClock clock() {
        return new MovableClock(ZoneId.of("Europe/Stockholm"));
    }
}
