package se.arshjulet.interview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCatalog.PublishedForm;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** Interview guides: forms where everything is answered in words, which somebody has at hand while she listens. */
@Component
public class Guides {

    private final FormCatalog forms;

    Guides(FormCatalog forms) {
        this.forms = forms;
    }

    /** Those that a round may be held by: the newest version of each. */
    public List<PublishedForm> list() {
        return forms.published().stream()
                .filter(form -> isGuide(forms.definition(form.formVersionId())))
                .toList();
    }

    public UUID usual() {
        return forms.published().stream()
                .filter(form -> form.key().equals(FormCatalog.INTERVIEW_GUIDE))
                .findFirst()
                .map(PublishedForm::formVersionId)
                .orElseThrow(() -> new IllegalStateException("The product ships no guide"));
    }

    boolean canBe(UUID formVersionId) {
        return forms.knows(formVersionId) && isGuide(forms.definition(formVersionId));
    }

    /** @param guideId null for the one that the product ships */
    FormDefinition of(@Nullable UUID guideId) {
        return forms.definition(guideId == null ? usual() : guideId);
    }

    private static boolean isGuide(FormDefinition form) {
        return form.sections().stream().noneMatch(Section::repeating)
                && form.sections().stream()
                        .flatMap(section -> section.questions().stream())
                        .allMatch(question -> question.type() == QuestionType.LONG_TEXT
                                || question.type() == QuestionType.SHORT_TEXT
                                || question.type() == QuestionType.INFORMATION);
    }
}
