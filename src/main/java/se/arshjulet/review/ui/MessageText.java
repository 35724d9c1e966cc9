package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.review.MentionText;

/** What somebody has written, in her own lines, with those who are mentioned by name. */
class MessageText extends Paragraph {

    MessageText(String text, Map<UUID, String> names) {
        addClassName("message-text");
        MentionText.parts(text, names).forEach(part -> {
            Span words = new Span(part.text());
            if (part.mention()) {
                words.addClassName("mention");
            }
            add(words);
        });
    }
}
