package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Hibernate's tenant filter does not reach SQL that we write ourselves: every such statement must bind the association. */
class NativeSqlTests {

    /** Work that belongs to no association: each has a reason here, and nobody else may see them all. */
    private static final Set<String> SEE_ALL = Set.of("DispatchQueue.java");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    /** Mails have an owner even though a system administrator's has none. */
    private static final Pattern OWNED = Pattern.compile("association_id\\s+uuid not null|\\bmessage_id\\b");

    @Test
    void everyStatementOnATableOfAnAssociationBindsIt() {
        Pattern touches =
                Pattern.compile("\\b(?:from|join|into|update)\\s+(" + String.join("|", ownedTables()) + ")\\b");
        List<String> wanting = new ArrayList<>();
        for (Statement statement : statements()) {
            Matcher matcher = touches.matcher(statement.sql());
            if (matcher.find() && !statement.sql().contains("association_id") && !SEE_ALL.contains(statement.file())) {
                wanting.add(statement.file() + ": " + statement.sql().strip());
            }
        }
        assertThat(wanting).isEmpty();
    }

    @Test
    void knowsTheTablesAndFindsStatements() {
        assertThat(ownedTables()).contains("assignment", "answer", "task", "review", "publication");
        assertThat(Statements.of(List.of(new InMemory("""
                class X { String a = "select x " + columns() + " from task t " + "where id = ?"; }"""))))
                .extracting(Statement::sql)
                .containsExactly("select x ? from task t where id = ?");
    }

    private static Set<String> ownedTables() {
        Set<String> tables = new TreeSet<>();
        for (Path migration : files(Path.of("src/main/resources/db/migration"), ".sql")) {
            Matcher table = TABLE.matcher(read(migration));
            while (table.find()) {
                if (OWNED.matcher(table.group(2)).find()) {
                    tables.add(table.group(1));
                }
            }
        }
        return tables;
    }

    private static List<Statement> statements() {
        StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        return Statements.of(manager.getJavaFileObjectsFromPaths(files(Path.of("src/main/java"), ".java")));
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Statement(String file, String sql) {}

    /** The strings of a source file as the program sees them: concatenations joined, what is not a literal as "?". */
    private static final class Statements extends TreeScanner<Void, Void> {

        private final List<Statement> found = new ArrayList<>();
        private String file = "";

        static List<Statement> of(Iterable<? extends JavaFileObject> sources) {
            JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of("-proc:none"), null, sources);
            Statements statements = new Statements();
            try {
                for (CompilationUnitTree unit : task.parse()) {
                    statements.file = Path.of(unit.getSourceFile().getName())
                            .getFileName()
                            .toString();
                    statements.scan(unit, null);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return statements.found;
        }

        @Override
        public Void visitBinary(BinaryTree tree, Void nothing) {
            found.add(new Statement(file, joined(tree)));
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree tree, Void nothing) {
            if (tree.getValue() instanceof String text) {
                found.add(new Statement(file, text));
            }
            return null;
        }

        private static String joined(Tree tree) {
            if (tree instanceof BinaryTree both) {
                return joined(both.getLeftOperand()) + joined(both.getRightOperand());
            }
            return tree instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "?";
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String source;

        InMemory(String source) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
