package se.arshjulet.form.xlsform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The functions of XLSForms that forms here can do too. */
final class XPathFunctions {

    private final XPathToFeel translation;

    XPathFunctions(XPathToFeel translation) {
        this.translation = translation;
    }

    /** @param asked what the function comes to is wanted as yes or no
     * @throws XPathFault if there is no such function, or it gets something else than it takes */
    Feel of(XPath.Call call, boolean asked) {
        String name = call.function();
        return switch (name) {
            case "true", "false" -> {
                count(call, 0, 0);
                yield Feel.truth(name, Feel.OPERAND, false);
            }
            case "not" -> translation.condition(only(call)).opposite();
            case "selected" -> selected(call);
            case "contains" -> texts(call, "contains");
            case "starts-with" -> texts(call, "starts with");
            case "ends-with" -> texts(call, "ends with");
            case "if" -> choice(call, asked);
            case "coalesce" -> coalesce(call);
            case "sum", "min", "max" -> aggregate(call);
            case "count" -> rows(only(call));
            case "count-selected" -> counted(only(call), Kind.CHOICES, "count");
            case "string-length" ->
                counted(call.arguments().isEmpty() ? new XPath.Self() : only(call), Kind.TEXT, "string length");
            case "round" -> round(call);
            case "int" -> wholePart(translation.number(only(call)));
            case "floor", "ceiling", "abs" ->
                Feel.number(name + "(" + translation.number(only(call)).text() + ")", Feel.OPERAND);
            case "number" -> translation.number(only(call));
            case "string" -> text(only(call));
            case "concat" -> concat(call);
            case "date" -> date(only(call));
            default -> throw new XPathFault(UnknownFunctions.told(name));
        };
    }

    private Feel selected(XPath.Call call) {
        count(call, 2, 2);
        Named question = translation.question(call.first());
        XPath code = call.arguments().get(1);
        if (question != null && (question.kind() == Kind.TRUTH || question.kind() == Kind.CHOICE)) {
            return translation.condition(new XPath.Pair("=", call.first(), code));
        }
        if (question == null || question.kind() != Kind.CHOICES) {
            throw new XPathFault(
                    "selected frågar efter ett svarsalternativ, så det första ska vara en fråga med alternativ.");
        }
        Feel chosen = translation.value(call.first());
        if (chosen.kind() != Kind.CHOICES) {
            throw XPathComparison.severalRows();
        }
        Feel wanted = code instanceof XPath.Digits digits ? Feel.words(digits.digits()) : translation.value(code);
        return Feel.truth("list contains(%s, %s)".formatted(chosen.text(), wanted.text()), Feel.OPERAND, true);
    }

    private Feel texts(XPath.Call call, String function) {
        count(call, 2, 2);
        return Feel.truth(
                "%s(%s, %s)"
                        .formatted(
                                function,
                                plainText(call.first()).text(),
                                plainText(call.arguments().get(1)).text()),
                Feel.OPERAND,
                true);
    }

    private Feel plainText(XPath x) {
        Feel value = translation.value(x);
        if (!value.kind().isText()) {
            throw new XPathFault("%s är ingen text.".formatted(XPathToFeel.shown(x)));
        }
        return value;
    }

    private Feel choice(XPath.Call call, boolean asked) {
        count(call, 3, 3);
        Feel condition = translation.condition(call.first());
        XPath second = call.arguments().get(1);
        XPath third = call.arguments().get(2);
        Feel then = asked ? translation.condition(second) : translation.value(second);
        Feel otherwise = asked ? translation.condition(third) : translation.value(third);
        return new Feel(
                "if %s then %s else %s".formatted(condition.text(), then.text(), otherwise.text()),
                Feel.CHOICE,
                common(then, otherwise),
                true);
    }

    private static Kind common(Feel one, Feel other) {
        if (one.kind() == Kind.NOTHING || one.kind() == other.kind()) {
            return other.kind();
        }
        if (other.kind() == Kind.NOTHING) {
            return one.kind();
        }
        if (one.kind().isText() && other.kind().isText()) {
            return Kind.TEXT;
        }
        throw new XPathFault("Uttrycket kan bli olika slag, till exempel ett tal och en text. Välj ett av dem.");
    }

    private Feel coalesce(XPath.Call call) {
        count(call, 2, 2);
        Feel first = translation.value(call.first());
        Feel second = translation.value(call.arguments().get(1));
        return new Feel(
                "if %s = null then %s else %s".formatted(first.in(Feel.SUM), second.text(), first.text()),
                Feel.CHOICE,
                common(first, second),
                true);
    }

    private Feel aggregate(XPath.Call call) {
        count(call, 1, 50);
        List<XPath> arguments = call.arguments();
        boolean ofRows =
                arguments.size() == 1 && translation.value(call.first()).kind() == Kind.NUMBERS;
        String given = ofRows
                ? translation.value(call.first()).text()
                : arguments.stream().map(x -> translation.number(x).text()).collect(Collectors.joining(", "));
        return Feel.number(call.function() + "(" + given + ")", Feel.OPERAND);
    }

    private Feel rows(XPath x) {
        Feel value = translation.value(x);
        if (!value.kind().isOfSeveralRows()) {
            throw new XPathFault("count räknar rader, så inom parentesen ska en upprepad grupp stå: count(${grupp}).");
        }
        return Feel.number("count(" + value.text() + ")", Feel.OPERAND);
    }

    /** How much there is of an answer: of none, nothing. */
    private Feel counted(XPath x, Kind kind, String function) {
        Feel value = translation.value(x);
        if (value.kind() != kind && !(kind == Kind.TEXT && value.kind().isText())) {
            throw new XPathFault(
                    kind == Kind.TEXT
                            ? "string-length räknar tecken, och %s är ingen text.".formatted(XPathToFeel.shown(x))
                            : "count-selected räknar valda alternativ, och %s är ingen fråga med flera val."
                                    .formatted(XPathToFeel.shown(x)));
        }
        String call = function + "(" + value.text() + ")";
        boolean always = translation.isSelf(x) || translation.question(x) == null;
        return always
                ? Feel.number(call, Feel.OPERAND)
                : new Feel(
                        "if %s = null then 0 else %s".formatted(value.text(), call), Feel.CHOICE, Kind.NUMBER, false);
    }

    private Feel round(XPath.Call call) {
        count(call, 1, 2);
        String places = call.arguments().size() == 1
                ? "0"
                : translation.number(call.arguments().get(1)).text();
        return Feel.number(
                "round half up(%s, %s)"
                        .formatted(translation.number(call.first()).text(), places),
                Feel.OPERAND);
    }

    /** What stands before the decimal point. */
    static Feel wholePart(Feel number) {
        return Feel.number(
                "if %s < 0 then ceiling(%s) else floor(%s)"
                        .formatted(number.in(Feel.SUM), number.text(), number.text()),
                Feel.CHOICE);
    }

    private Feel concat(XPath.Call call) {
        count(call, 1, 50);
        return new Feel(
                call.arguments().stream().map(x -> text(x).in(Feel.PRODUCT)).collect(Collectors.joining(" + ")),
                Feel.SUM,
                Kind.TEXT,
                false);
    }

    private Feel text(XPath x) {
        if (x instanceof XPath.Words words) {
            return Feel.words(words.text());
        }
        Feel value = translation.value(x);
        if (value.kind() == Kind.NUMBER) {
            return translation.question(x) == null
                    ? Feel.operand("string(" + value.text() + ")", Kind.TEXT)
                    : orEmpty(value, "string(" + value.text() + ")");
        }
        if (!value.kind().isText()) {
            throw new XPathFault("%s kan inte bli text här.".formatted(XPathToFeel.shown(x)));
        }
        return translation.question(x) == null ? value : orEmpty(value, value.text());
    }

    private static Feel orEmpty(Feel value, String text) {
        return new Feel("if %s = null then \"\" else %s".formatted(value.text(), text), Feel.CHOICE, Kind.TEXT, false);
    }

    private Feel date(XPath x) {
        if (x instanceof XPath.Words words) {
            return day(words.text());
        }
        Feel value = translation.value(x);
        if (value.kind() != Kind.DATE) {
            throw new XPathFault("date(…) tar en dag, skriven så här: date('2026-01-31').");
        }
        return value;
    }

    static Feel day(String text) {
        try {
            return Feel.operand("date(\"" + LocalDate.parse(text) + "\")", Kind.DATE);
        } catch (DateTimeException noDay) {
            throw new XPathFault("'%s' är ingen dag. Skriv den så här: '2026-01-31'.".formatted(text));
        }
    }

    private static XPath only(XPath.Call call) {
        count(call, 1, 1);
        return call.first();
    }

    private static void count(XPath.Call call, int from, int to) {
        int given = call.arguments().size();
        if (given < from || given > to) {
            throw new XPathFault("Funktionen %s får %d %s och tar emot %s."
                    .formatted(
                            call.function(),
                            given,
                            given == 1 ? "värde" : "värden",
                            from == to ? String.valueOf(from) : "%d–%d".formatted(from, to)));
        }
    }
}
