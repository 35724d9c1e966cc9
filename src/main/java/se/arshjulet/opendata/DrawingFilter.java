package se.arshjulet.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Sends what a public address answers as it was drawn last, and keeps what is drawn now (ADR 0032). */
@Component
class DrawingFilter extends OncePerRequestFilter {

    private final DrawnAnswers answers;

    DrawingFilter(DrawnAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !HttpMethod.GET.matches(request.getMethod())
                || !(path.startsWith("/karta") || path.startsWith("/api/v1/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        Drawing drawing = Drawing.begin(request, answers);
        DrawnAnswer answer;
        try {
            chain.doFilter(request, held);
            answer = drawing.ready();
            DrawnAnswers.Key key = drawing.key();
            if (answer == null && key != null && held.getStatus() == HttpServletResponse.SC_OK) {
                answer = DrawnAnswer.of(held, held.getContentAsByteArray());
                answers.keep(key, answer);
            }
        } finally {
            drawing.end();
        }
        if (answer == null) {
            held.copyBodyToResponse();
        } else {
            answer.send(request, response);
        }
    }
}
