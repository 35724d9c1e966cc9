package se.arshjulet.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import se.arshjulet.base.TenantContext;

/**
 * On each request of somebody signed in: is her session still good, by the account's stamp in the database (so it ends on
 * every node at once), and for which association does the thread work.
 */
class SessionGuard extends OncePerRequestFilter {

    private final JdbcClient jdbc;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    SessionGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn person = SignedIn.find().orElse(null);
        if (person != null && !isStillGood(person)) {
            signOut.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
            person = null;
        }
        UUID association = person == null ? null : person.associationId();
        if (association == null) {
            chain.doFilter(request, response);
        } else {
            filterIn(association, request, response, chain);
        }
    }

    private boolean isStillGood(SignedIn person) {
        return jdbc.sql("select true from account where id = ? and security_stamp = ? and closed_at is null")
                .params(person.accountId(), person.securityStamp())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private static void filterIn(
            UUID association, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            TenantContext.run(association, () -> {
                try {
                    chain.doFilter(request, response);
                } catch (ServletException | IOException e) {
                    throw new Passing(e);
                }
            });
        } catch (Passing passing) {
            if (passing.getCause() instanceof IOException e) {
                throw e;
            }
            throw (ServletException) passing.getCause();
        }
    }

    /** Carries a checked exception through {@link TenantContext}. */
    private static final class Passing extends RuntimeException {

        private static final long serialVersionUID = 1;

        Passing(Exception cause) {
            super(null, cause, false, false);
        }
    }
}
