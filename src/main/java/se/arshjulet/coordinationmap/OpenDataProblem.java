package se.arshjulet.coordinationmap;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request for open data that cannot be answered, with the reason as RFC 9457 wants it. */
final class OpenDataProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;
    private final String detail;

    OpenDataProblem(HttpStatus status, String title, String detail) {
        super(title + ": " + detail);
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    ProblemDetail asDetail() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
