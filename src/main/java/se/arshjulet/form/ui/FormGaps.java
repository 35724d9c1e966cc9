package se.arshjulet.form.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormPlace;

/** What keeps a form from being sent in: what is missing or wrong in what is saved, and what could not be saved at all.
 * @param saved in the form's order */
record FormGaps(FormSheet sheet, List<FormCheck.Gap> saved) {

    static FormGaps in(FormSheet sheet) {
        return new FormGaps(sheet, FormCheck.gaps(sheet.form(), sheet.state(), sheet.answers(), sheet.previous()));
    }

    /** First what was refused, which stands for whatever is said of the same field as it is saved. */
    List<FormCheck.Gap> with(List<PartPiece.Refused> refused) {
        return Stream.concat(refused.stream().map(this::refusal), saved.stream().filter(gap -> refused.stream()
                        .noneMatch(field -> field.at().equals(gap.at()))))
                .toList();
    }

    Map<FormPlace, List<FormCheck.Gap>> byPlaceWith(List<PartPiece.Refused> refused) {
        return with(refused).stream().collect(Collectors.groupingBy(gap -> FormPlace.of(sheet.form(), gap.at())));
    }

    private FormCheck.Gap refusal(PartPiece.Refused field) {
        return new FormCheck.Gap(
                FormCheck.Kind.WRONG,
                field.at(),
                FormPlace.of(sheet.form(), field.at()).sectionKey(),
                field.message());
    }
}
