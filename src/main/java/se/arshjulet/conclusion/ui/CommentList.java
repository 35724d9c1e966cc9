package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.FollowUps.Comment;

/** What Beredningsgruppen says of a proposal, and the field where she says it herself. */
class CommentList extends Div {

    /** @param field null for those who do not comment now */
    CommentList(List<Comment> comments, @Nullable CommentField field, DateWords words) {
        addClassName("comments");
        add(new H3(getTranslation("follow-up.comments")));
        UnorderedList list = new UnorderedList();
        comments.stream()
                .filter(comment -> field == null || !comment.mine())
                .forEach(comment -> list.add(line(comment, words)));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
        if (field != null) {
            comments.stream().filter(Comment::mine).findFirst().ifPresent(field::begin);
            add(field);
        }
    }

    private static ListItem line(Comment comment, DateWords words) {
        Span who = new Span(comment.name());
        who.addClassName("view-member");
        Span when = new Span(words.moment(comment.savedAt()));
        when.addClassName("comment-when");
        Div head = new Div(who, when);
        head.addClassName("view-head");
        Paragraph text = new Paragraph(comment.text());
        text.addClassName("written");
        return new ListItem(head, text);
    }
}
