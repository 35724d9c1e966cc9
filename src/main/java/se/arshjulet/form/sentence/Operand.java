package se.arshjulet.form.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What an answer is held against. */
public sealed interface Operand {

    /** As it stands in an expression. */
    String feel();

    /** A text, or an option's code. */
    record Text(String text) implements Operand {
        @Override
        public String feel() {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }

    record Figure(BigDecimal number) implements Operand {
        @Override
        public String feel() {
            return number.toPlainString();
        }
    }

    record Truth(boolean yes) implements Operand {
        @Override
        public String feel() {
            return String.valueOf(yes);
        }
    }

    record Day(LocalDate day) implements Operand {
        @Override
        public String feel() {
            return "date(\"" + day + "\")";
        }
    }

    /** The answer to another question. */
    record Answer(String question) implements Operand {
        @Override
        public String feel() {
            return question;
        }
    }
}
