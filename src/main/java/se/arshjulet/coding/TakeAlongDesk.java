package se.arshjulet.coding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Codebook.Use;
import se.arshjulet.coding.CodedUnits.CodeName;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.interview.MappingArea;

/** Reads what is agreed a piece at a time and puts it into a file; that somebody took it along stands among the acts. */
@Service
@Transactional
class TakeAlongDesk implements TakeAlong {

    private static final int AT_A_TIME = 1000;

    private final CodedUnits units;
    private final Codebook codebook;
    private final CodingDocuments documents;
    private final AuditLog audit;

    TakeAlongDesk(CodedUnits units, Codebook codebook, CodingDocuments documents, AuditLog audit) {
        this.units = units;
        this.codebook = codebook;
        this.documents = documents;
        this.audit = audit;
    }

    @Override
    public UploadedFile quotes(Filter filter, Format format) {
        Access.coordinator();
        List<UnitView> all = new ArrayList<>();
        for (List<UnitView> next = units.list(filter, 0, AT_A_TIME);
                !next.isEmpty();
                next = units.list(filter, all.size(), AT_A_TIME)) {
            all.addAll(next);
        }
        audit.record("coding.taken", null, "Tog med %d citat som %s".formatted(all.size(), name(format)));
        return format == Format.CSV
                ? file("citat.csv", quotesAsTable(all))
                : document("citat.docx", documents.quotes(all));
    }

    private static String quotesAsTable(List<UnitView> all) {
        SemicolonText text = new SemicolonText(List.of(
                "nyckelperson",
                "medlem",
                "år",
                "citat",
                "kondensering",
                "koder",
                "område",
                "textens id",
                "från tecken",
                "till tecken"));
        for (UnitView unit : all) {
            text.line(
                    unit.pseudonym(),
                    unit.member(),
                    unit.year(),
                    unit.erased() ? "" : unit.quote(),
                    unit.condensation(),
                    names(unit),
                    area(unit.area()),
                    unit.textId(),
                    unit.at().start(),
                    unit.at().end());
        }
        return text.toString();
    }

    static String names(UnitView unit) {
        return unit.codes().stream().map(CodeName::name).collect(Collectors.joining(", "));
    }

    @Override
    public UploadedFile codebook(Format format) {
        Access.coordinator();
        List<CodeItem> codes = codebook.living();
        audit.record("code.taken", null, "Tog med kodboken som " + name(format));
        return format == Format.CSV
                ? file("kodbok.csv", codesAsTable(codes, codebook.uses()))
                : document("kodbok.docx", documents.codebook(codes, codebook.uses()));
    }

    private static String codesAsTable(List<CodeItem> codes, Map<UUID, Use> uses) {
        SemicolonText text = new SemicolonText(List.of(
                "kod", "ligger under", "definition", "används när", "används inte när", "exempel", "område", "citat"));
        for (CodeItem code : codes) {
            text.line(
                    code.name(),
                    String.join(" › ", code.path().subList(0, code.depth())),
                    code.definition(),
                    code.usedFor(),
                    code.notUsedFor(),
                    code.example(),
                    area(code.area()),
                    uses.getOrDefault(code.id(), Use.NONE).quotes());
        }
        return text.toString();
    }

    /** A file is Swedish whatever language its taker reads in: it is the association's document. */
    static String area(@Nullable MappingArea area) {
        if (area == null) {
            return "";
        }
        return switch (area) {
            case TARGET_GROUP -> "Målgrupp";
            case INTERVENTION -> "Insatser";
            case WORKING_METHOD -> "Arbetssätt";
            case COLLABORATION -> "Samverkan";
            case COMMUNICATION -> "Kommunikation";
        };
    }

    private static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static UploadedFile file(String name, String content) {
        return new UploadedFile(name, "text/csv;charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
    }

    private static UploadedFile document(String name, byte[] content) {
        return new UploadedFile(name, DocumentFormat.WORD.mediaType(), content);
    }
}
