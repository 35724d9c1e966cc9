package se.arshjulet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question made of another with some of it changed. What each property is stands at {@link Question}. */
public final class QuestionBuilder {

    private String key;
    private QuestionType type;
    private String label;
    private @Nullable String help;
    private boolean required;
    private List<Option> options;
    private boolean allowOther;
    private @Nullable Integer maxLength;
    private boolean askedAfresh;
    private @Nullable NumberLimits number;
    private @Nullable RegisterChoice register;
    private @Nullable Grid grid;
    private @Nullable FileLimits file;
    private @Nullable String showIf;
    private @Nullable String requiredIf;
    private List<Constraint> constraints;
    private @Nullable String calculation;
    private @Nullable Plausibility plausibility;
    private @Nullable Lineage lineage;

    public QuestionBuilder(Question question) {
        this.key = question.key();
        this.type = question.type();
        this.label = question.label();
        this.help = question.help();
        this.required = question.required();
        this.options = question.options();
        this.allowOther = question.allowOther();
        this.maxLength = question.maxLength();
        this.askedAfresh = question.askedAfresh();
        this.number = question.number();
        this.register = question.register();
        this.grid = question.grid();
        this.file = question.file();
        this.showIf = question.showIf();
        this.requiredIf = question.requiredIf();
        this.constraints = question.constraints();
        this.calculation = question.calculation();
        this.plausibility = question.plausibility();
        this.lineage = question.lineage();
    }

    public QuestionBuilder key(String key) {
        this.key = key;
        return this;
    }

    public QuestionBuilder type(QuestionType type) {
        this.type = type;
        return this;
    }

    public QuestionBuilder label(String label) {
        this.label = label;
        return this;
    }

    public QuestionBuilder help(@Nullable String help) {
        this.help = help;
        return this;
    }

    public QuestionBuilder required(boolean required) {
        this.required = required;
        return this;
    }

    public QuestionBuilder options(List<Option> options) {
        this.options = options;
        return this;
    }

    public QuestionBuilder allowOther(boolean allowOther) {
        this.allowOther = allowOther;
        return this;
    }

    public QuestionBuilder maxLength(@Nullable Integer maxLength) {
        this.maxLength = maxLength;
        return this;
    }

    public QuestionBuilder askedAfresh(boolean askedAfresh) {
        this.askedAfresh = askedAfresh;
        return this;
    }

    public QuestionBuilder number(@Nullable NumberLimits number) {
        this.number = number;
        return this;
    }

    public QuestionBuilder register(@Nullable RegisterChoice register) {
        this.register = register;
        return this;
    }

    public QuestionBuilder grid(@Nullable Grid grid) {
        this.grid = grid;
        return this;
    }

    public QuestionBuilder file(@Nullable FileLimits file) {
        this.file = file;
        return this;
    }

    public QuestionBuilder showIf(@Nullable String showIf) {
        this.showIf = showIf;
        return this;
    }

    public QuestionBuilder requiredIf(@Nullable String requiredIf) {
        this.requiredIf = requiredIf;
        return this;
    }

    public QuestionBuilder constraints(List<Constraint> constraints) {
        this.constraints = constraints;
        return this;
    }

    public QuestionBuilder calculation(@Nullable String calculation) {
        this.calculation = calculation;
        return this;
    }

    public QuestionBuilder plausibility(@Nullable Plausibility plausibility) {
        this.plausibility = plausibility;
        return this;
    }

    public QuestionBuilder lineage(@Nullable Lineage lineage) {
        this.lineage = lineage;
        return this;
    }

    public Question build() {
        return new Question(
                key,
                type,
                label,
                help,
                required,
                options,
                allowOther,
                maxLength,
                askedAfresh,
                number,
                register,
                grid,
                file,
                showIf,
                requiredIf,
                constraints,
                calculation,
                plausibility,
                lineage);
    }
}
