package se.arshjulet.base;

import java.util.UUID;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets Hibernate filter and fill every {@code @TenantId} column from {@link TenantContext}. */
@Configuration(proxyBeanMethods = false)
class TenantConfiguration {

    @Bean
    HibernatePropertiesCustomizer tenantFromContext() {
        return properties -> properties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new FromContext());
    }

    private static final class FromContext implements CurrentTenantIdentifierResolver<UUID> {

        @Override
        public UUID resolveCurrentTenantIdentifier() {
            return TenantContext.current().orElse(TenantContext.NONE);
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
