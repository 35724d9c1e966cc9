package se.arshjulet.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends somebody who is not signed in to the sign-in page, with the page she wanted in the address, and a word if her
 * session has ended. What Vaadin's client
 * fetches by itself is answered with 401.
 */
class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        if (!isPage(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String wanted = request.getRequestURI();
        UriComponentsBuilder target = UriComponentsBuilder.fromPath(StartPages.LOGIN);
        if (!wanted.equals("/")) {
            target.queryParam("till", "{wanted}");
        }
        if (hadSession(request)) {
            target.queryParam("slut");
        }
        response.sendRedirect(
                target.encode().buildAndExpand(Map.of("wanted", wanted)).toUriString());
    }

    /** She was here a while ago: her session has ended, or the server has been restarted. */
    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter("v-r") == null
                && !request.getRequestURI().startsWith("/VAADIN/");
    }
}
