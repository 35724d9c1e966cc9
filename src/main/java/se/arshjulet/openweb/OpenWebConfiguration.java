package se.arshjulet.openweb;

import java.net.InetAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenWebSettings.class)
class OpenWebConfiguration {

    @Bean(destroyMethod = "close")
    WebReader openWeb(OpenWebSettings settings, ObjectProvider<WebAllowance> allowance) {
        return new WebReader(
                settings,
                new PublicOnly(InetAddress::getAllByName, allowance.getIfAvailable(() -> WebAllowance.NOTHING)));
    }
}
