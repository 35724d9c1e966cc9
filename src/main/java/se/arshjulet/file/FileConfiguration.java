package se.arshjulet.file;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether files are scanned, and by whom. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClamavSettings.class)
class FileConfiguration {

    @Bean
    VirusScan virusScan(ClamavSettings settings) {
        String host = settings.host();
        return host == null || host.isBlank()
                ? (content, size) -> {}
                : new ClamdScan(host, settings.port(), settings.connect(), settings.time());
    }
}
