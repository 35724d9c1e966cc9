package se.arshjulet.account;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Five doors. What everyone may read holds no session, and a part of it may stand in others' pages; the pages for signing in hold none until somebody has signed in; a
 * guest's page never does, and knows nobody; all the rest is Vaadin's and needs a person.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/karta",
        "/karta/**",
        "/api/v1/**",
        "/tillganglighet",
        "/map-assets/**",
        "/sign-in/**",
        "/actuator/health/**",
        "/favicon.ico",
        "/robots.txt",
        // Editors fetch it to check a form as it is written.
        "/form.schema.json",
        "/error"
    };

    /** What is made to stand in others' pages. */
    private static final String[] FRAMES = {
        "/karta/*/arshjul/*/ram",
        "/karta/*/organisation/ram",
        "/karta/*/samverkan/ram",
        "/karta/*/statistik/ram",
        "/karta/*/floden/ram"
    };

    /** Addresses that open what they name to whoever holds them. */
    private static final String[] GUESTS = {"/gast", GuestLinks.PATH + "**", "/kalender/**"};

    private static final String[] SIGN_IN = {StartPages.LOGIN, StartPages.LOGIN + "/**", LinkRegister.PATH + "**"};

    @Bean
    @Order(0)
    SecurityFilterChain frames(HttpSecurity http) throws Exception {
        return open(http, FRAMES, ContentPolicy.FRAME)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return open(http, PUBLIC, ContentPolicy.PUBLIC).build();
    }

    private static HttpSecurity open(HttpSecurity http, String[] paths, String policy) throws Exception {
        return http.securityMatcher(paths)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                // The pages say themselves how long they may be kept.
                .headers(headers -> common(headers, policy, ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable));
    }

    @Bean
    @Order(2)
    SecurityFilterChain signInPages(
            HttpSecurity http, JdbcClient jdbc, SecurityContextRepository sessions, BaseUrl base) throws Exception {
        return http.securityMatcher(SIGN_IN)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(sessions))
                .addFilterBefore(new SessionGuard(jdbc), AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(cookie(base)))
                .exceptionHandling(problems -> problems.accessDeniedHandler(SecurityConfiguration::showAgain))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // The address holds the secret: it must not follow along to another page.
                .headers(headers -> common(headers, ContentPolicy.SIGN_IN, ReferrerPolicy.NO_REFERRER))
                .build();
    }

    /** Whoever holds the link is let in to what it opens, whoever else she may be: so nobody's session is looked at here. */
    @Bean
    @Order(3)
    SecurityFilterChain guestPages(HttpSecurity http, BaseUrl base) throws Exception {
        return http.securityMatcher(GUESTS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(cookie(base)))
                .exceptionHandling(problems -> problems.accessDeniedHandler(
                        (request, response, problem) -> response.sendError(HttpServletResponse.SC_FORBIDDEN)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> common(headers, ContentPolicy.GUEST, ReferrerPolicy.NO_REFERRER))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain application(HttpSecurity http, JdbcClient jdbc, SecurityContextRepository sessions)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(SecurityConfiguration::isFromAnOpenPage)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.enableRequestCacheConfiguration(false)
                        .enableAuthorizedRequestsConfiguration(false)
                        .enableExceptionHandlingConfiguration(false)
                        .logoutSuccessHandler(toSignIn()))
                .securityContext(context -> context.securityContextRepository(sessions))
                .addFilterBefore(new SessionGuard(jdbc), AnonymousAuthenticationFilter.class)
                .exceptionHandling(problems -> problems.authenticationEntryPoint(new ToSignIn()))
                // Nothing is kept for the time after signing in but the address, and that in the address itself.
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> common(headers, ContentPolicy.APPLICATION, ReferrerPolicy.SAME_ORIGIN))
                .build();
    }

    /** A page left open after its session ended hears so from Vaadin, which opens no session for these, and loads anew. */
    private static boolean isFromAnOpenPage(HttpServletRequest request) {
        String kind = request.getParameter("v-r");
        return HttpMethod.POST.matches(request.getMethod()) && ("uidl".equals(kind) || "heartbeat".equals(kind));
    }

    /** Another site's form, or a page of ours left open until its cookie had gone: the person is asked once more. */
    private static void showAgain(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        response.sendRedirect(request.getRequestURI().replaceFirst("/(ny|lank)$", "") + "?igen");
    }

    private static HeadersConfigurer<HttpSecurity> common(
            HeadersConfigurer<HttpSecurity> headers, String policy, ReferrerPolicy referrer) {
        return headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(to -> to.policy(referrer))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }

    /** Also where the request to sign out came by Vaadin's own channel. What the browser has kept of the person's work, for
     * when the network is gone, goes with her: the next at the same device is somebody else. */
    private static LogoutSuccessHandler toSignIn() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setDefaultTargetUrl(StartPages.LOGIN + "?ute");
        return (request, response, person) -> {
            response.setHeader("Clear-Site-Data", "\"storage\"");
            handler.onLogoutSuccess(request, response, person);
        };
    }

    /** The form carries what the cookie holds, so that no session is needed to tell our forms from others'. */
    private static CookieCsrfTokenRepository cookie(BaseUrl base) {
        CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName("formular");
        cookies.setCookieCustomizer(cookie -> {
            cookie.httpOnly(true).sameSite("Lax").path("/");
            if (base.isSecure()) {
                cookie.secure(true);
            }
        });
        return cookies;
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder passwordEncoder(@Value("${arshjulet.bcrypt-strength:11}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }

    /** Tomcat marks the cookie Secure by the request; this is for a proxy that does not say that it speaks TLS. */
    @Bean
    ServletContextInitializer secureSessionCookie(BaseUrl base) {
        return context -> {
            if (base.isSecure()) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }
}
