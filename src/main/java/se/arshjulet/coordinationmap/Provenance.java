package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.GivenAnswer;

/**
 * Where what a member tells comes from.
 *
 * @param year that it is about
 * @param request the data request that it came with
 * @param answeredBy functions, in words, never names
 * @param reviewedBy in the order that they approved
 */
record Provenance(
        UUID memberId, int year, String request, String answeredBy, Instant approvedAt, List<String> reviewedBy) {

    Provenance {
        reviewedBy = List.copyOf(reviewedBy);
    }

    static Provenance of(MemberAnswers answers, List<String> reviewedBy) {
        return new Provenance(
                answers.memberId(),
                answers.referenceYear(),
                answers.roundTitle(),
                answeredBy(answers),
                answers.approvedAt() == null ? Instant.EPOCH : answers.approvedAt(),
                reviewedBy);
    }

    /** The representative answers for all of it, whoever helped. */
    private static String answeredBy(MemberAnswers answers) {
        Collection<AnswerOrigin> origins = answers.answers().answers().values().stream()
                .map(GivenAnswer::origin)
                .collect(Collectors.toSet());
        List<String> helpers = new ArrayList<>();
        if (origins.contains(AnswerOrigin.GUEST)) {
            helpers.add("en kollega");
        }
        if (origins.contains(AnswerOrigin.ON_BEHALF)) {
            helpers.add("förbundets samordnare");
        }
        String representative = "representanten för " + answers.memberName();
        return helpers.isEmpty() ? representative : representative + ", med hjälp av " + String.join(" och ", helpers);
    }
}
