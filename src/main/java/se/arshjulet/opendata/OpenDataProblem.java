package se.arshjulet.opendata;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request for open data that cannot be answered, with the reason as RFC 9457 wants it. */
public final class OpenDataProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;
    private final String detail;

    public OpenDataProblem(HttpStatus status, String title, String detail) {
        super(title + ": " + detail);
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    static OpenDataProblem noAssociation(String slug) {
        return new OpenDataProblem(
                HttpStatus.NOT_FOUND, "Förbundet finns inte", "Inget samordningsförbund heter " + slug);
    }

    ProblemDetail asDetail() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
