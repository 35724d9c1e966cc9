package se.arshjulet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part made of another with some of it changed. What each property is stands at {@link Section}. */
public final class SectionBuilder {

    private String key;
    private String title;
    private @Nullable String intro;
    private boolean repeating;
    private @Nullable String rowNoun;
    private @Nullable String titleQuestion;
    private List<Question> questions;
    private Section.@Nullable Layout layout;
    private Section.@Nullable Flow flow;
    private @Nullable String showIf;
    private boolean mayBeEmpty;

    public SectionBuilder(Section section) {
        this.key = section.key();
        this.title = section.title();
        this.intro = section.intro();
        this.repeating = section.repeating();
        this.rowNoun = section.rowNoun();
        this.titleQuestion = section.titleQuestion();
        this.questions = section.questions();
        this.layout = section.layout();
        this.flow = section.flow();
        this.showIf = section.showIf();
        this.mayBeEmpty = section.mayBeEmpty();
    }

    public SectionBuilder key(String key) {
        this.key = key;
        return this;
    }

    public SectionBuilder title(String title) {
        this.title = title;
        return this;
    }

    public SectionBuilder intro(@Nullable String intro) {
        this.intro = intro;
        return this;
    }

    public SectionBuilder repeating(boolean repeating) {
        this.repeating = repeating;
        return this;
    }

    public SectionBuilder rowNoun(@Nullable String rowNoun) {
        this.rowNoun = rowNoun;
        return this;
    }

    public SectionBuilder titleQuestion(@Nullable String titleQuestion) {
        this.titleQuestion = titleQuestion;
        return this;
    }

    public SectionBuilder questions(List<Question> questions) {
        this.questions = questions;
        return this;
    }

    public SectionBuilder layout(Section.@Nullable Layout layout) {
        this.layout = layout;
        return this;
    }

    public SectionBuilder flow(Section.@Nullable Flow flow) {
        this.flow = flow;
        return this;
    }

    public SectionBuilder showIf(@Nullable String showIf) {
        this.showIf = showIf;
        return this;
    }

    public SectionBuilder mayBeEmpty(boolean mayBeEmpty) {
        this.mayBeEmpty = mayBeEmpty;
        return this;
    }

    public Section build() {
        return new Section(
                key, title, intro, repeating, rowNoun, titleQuestion, questions, layout, flow, showIf, mayBeEmpty);
    }
}
