package se.arshjulet.opendata;

import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every fault in open data is answered with problem details, whatever the caller accepts. */
@RestControllerAdvice(annotations = OpenData.class)
class OpenDataProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(OpenDataProblem problem) {
        ProblemDetail detail = problem.asDetail();
        return ResponseEntity.status(detail.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notUnderstood(MethodArgumentTypeMismatchException fault) {
        return problem(new OpenDataProblem(
                HttpStatus.BAD_REQUEST,
                "Parametern går inte att förstå",
                "%s=%s".formatted(fault.getName(), fault.getValue())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notUnderstood(MethodArgumentNotValidException fault) {
        return problem(new OpenDataProblem(
                HttpStatus.BAD_REQUEST,
                "Parametern går inte att förstå",
                fault.getFieldErrors().stream()
                        .map(field -> field.getField() + "=" + field.getRejectedValue())
                        .collect(Collectors.joining(", "))));
    }
}
