package se.arshjulet.mail;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Which way mails go out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    MailCarrier mailCarrier(MailSettings settings, JavaMailSenderImpl sender, Clock clock) {
        Path folder = settings.dropFolder();
        return folder == null ? new SmtpCarrier(sender) : new DropFolderCarrier(folder, clock);
    }
}
