package se.arshjulet.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens the session of somebody who has shown who she is. */
@Component
class Doorkeeper {

    private final SecurityContextRepository sessions;

    Doorkeeper(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    /** In a new session always: nobody can have planted its id, and no page of another person's is left in it. */
    void letIn(SignedInToken token, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true);
        stay(token, request, response);
    }

    /** In the session there is. */
    void stay(SignedInToken token, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
