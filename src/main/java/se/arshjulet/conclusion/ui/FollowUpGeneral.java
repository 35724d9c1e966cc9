package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.FollowUps.Comment;
import se.arshjulet.conclusion.FollowUps.Sheet;

/** What Beredningsgruppen says of the proposal as a whole, and why it has sent it back before. */
class FollowUpGeneral extends Section {

    /** @param field null for those who do not comment now */
    FollowUpGeneral(Sheet sheet, @Nullable CommentField field, DateWords words) {
        addClassName("follow-up-general");
        add(new H2(getTranslation("follow-up.comment.general")));
        Stream<Comment> before = sheet.returns().stream()
                .filter(back -> !back.open())
                .map(back -> new Comment(
                        back.by(),
                        getTranslation("follow-up.sent-back.earlier", back.name()),
                        back.text(),
                        back.at(),
                        false));
        add(new CommentList(
                Stream.concat(before, sheet.generalComments().stream())
                        .sorted(Comparator.comparing(Comment::savedAt))
                        .toList(),
                field,
                words));
    }
}
