package se.arshjulet.form.sentence;

import java.util.List;
import java.util.stream.Collectors;

/** One thing that is said of one answer: "Har samverkansavtal är ja".
 * @param question the key
 * @param against  what the answer is held against; nothing for a verb that is whole, several for {@link Verb#ANY_OF} */
public record Clause(String question, Verb verb, List<Operand> against) {

    public Clause {
        against = List.copyOf(against);
        boolean fits = verb.isWhole() ? against.isEmpty() : verb == Verb.ANY_OF || against.size() == 1;
        if (!fits || verb == Verb.ANY_OF && against.isEmpty()) {
            throw new IllegalArgumentException(verb + " is said of another number than " + against.size());
        }
    }

    public static Clause of(String question, Verb verb, Operand... against) {
        return new Clause(question, verb, List.of(against));
    }

    String feel() {
        return switch (verb) {
            case IS -> compared("=");
            case IS_NOT -> compared("!=");
            case AT_LEAST -> compared(">=");
            case AT_MOST -> compared("<=");
            case MORE -> compared(">");
            case LESS -> compared("<");
            case ANSWERED -> question + " != null";
            case NOT_ANSWERED -> question + " = null";
            case CONTAINS -> contains();
            case CONTAINS_NOT -> "not(" + contains() + ")";
            case ANY_OF ->
                question + " in (" + against.stream().map(Operand::feel).collect(Collectors.joining(", ")) + ")";
        };
    }

    private String compared(String sign) {
        return question + " " + sign + " " + against.get(0).feel();
    }

    private String contains() {
        return "list contains(" + question + ", " + against.get(0).feel() + ")";
    }
}
