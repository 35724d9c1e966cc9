package se.arshjulet.review;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** When threads speak up by mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ThreadLetterSettings.class)
class ThreadConfiguration {}
