package se.arshjulet.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends somebody who is not signed in to the sign-in page, with the page she wanted in the address. What Vaadin's client
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
        String target = wanted.equals("/")
                ? StartPages.LOGIN
                : UriComponentsBuilder.fromPath(StartPages.LOGIN)
                        .queryParam("till", "{wanted}")
                        .encode()
                        .buildAndExpand(wanted)
                        .toUriString();
        response.sendRedirect(target);
    }

    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter("v-r") == null
                && !request.getRequestURI().startsWith("/VAADIN/");
    }
}
