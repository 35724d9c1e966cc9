package se.arshjulet.coding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Associations;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Codebook.Use;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.document.Block;
import se.arshjulet.document.Cover;
import se.arshjulet.document.Document;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.DocumentTemplates;
import se.arshjulet.document.Documents;
import se.arshjulet.document.Paragraph;
import se.arshjulet.document.Quote;
import se.arshjulet.document.Section;

/** The quotes and the codebook as Word documents in the association's own look. */
@Component
class CodingDocuments {

    /** Codes below this level of headings stand beside those on it. */
    private static final int DEEPEST = 4;

    private final DocumentTemplates templates;
    private final Associations associations;
    private final Clock clock;

    CodingDocuments(DocumentTemplates templates, Associations associations, Clock clock) {
        this.templates = templates;
        this.associations = associations;
        this.clock = clock;
    }

    byte[] quotes(List<UnitView> all) {
        List<Block> blocks = new ArrayList<>();
        for (UnitView unit : all) {
            blocks.add(
                    new Quote(List.of(Paragraph.of(unit.erased() ? "Citatet är gallrat." : "”" + unit.quote() + "”"))));
            if (!unit.condensation().isEmpty()) {
                blocks.add(Paragraph.of(unit.condensation()));
            }
            String codes = TakeAlongDesk.names(unit);
            blocks.add(Paragraph.of("%s · %s · %d%s%s"
                    .formatted(
                            unit.pseudonym(),
                            unit.member(),
                            unit.year(),
                            codes.isEmpty() ? "" : " · " + codes,
                            unit.area() == null ? "" : " · " + TakeAlongDesk.area(unit.area()))));
        }
        return write("Citat", "%d citat".formatted(all.size()), blocks, List.of());
    }

    byte[] codebook(List<CodeItem> codes, Map<UUID, Use> uses) {
        return write(
                "Kodbok",
                codes.size() == 1 ? "En kod" : "%d koder".formatted(codes.size()),
                List.of(),
                new Outline(codes, uses).from(0));
    }

    private byte[] write(String title, String subtitle, List<Block> opening, List<Section> sections) {
        String association = associations.byId(TenantContext.require()).name();
        Document document = new Document(
                Cover.of(title, association, LocalDate.now(clock)).withSubtitle(subtitle), opening, sections);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Documents.write(DocumentFormat.WORD, document, templates.current(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes in their order, each with its depth, as sections within sections. */
    private static final class Outline {

        private final List<CodeItem> codes;
        private final Map<UUID, Use> uses;
        private int next;

        Outline(List<CodeItem> codes, Map<UUID, Use> uses) {
            this.codes = codes;
            this.uses = uses;
        }

        List<Section> from(int depth) {
            List<Section> sections = new ArrayList<>();
            while (next < codes.size() && codes.get(next).depth() >= depth) {
                CodeItem code = codes.get(next++);
                sections.add(new Section(code.name(), blocks(code), depth < DEEPEST ? from(depth + 1) : List.of()));
            }
            return sections;
        }

        private List<Block> blocks(CodeItem code) {
            List<Block> blocks = new ArrayList<>();
            say(blocks, "", code.definition());
            say(blocks, "Används när: ", code.usedFor());
            say(blocks, "Används inte när: ", code.notUsedFor());
            say(blocks, "Exempel: ", code.example());
            int quotes = uses.getOrDefault(code.id(), Use.NONE).quotes();
            blocks.add(Paragraph.of("%s%d citat"
                    .formatted(code.area() == null ? "" : TakeAlongDesk.area(code.area()) + " · ", quotes)));
            return blocks;
        }

        private static void say(List<Block> blocks, String before, String words) {
            if (!words.isEmpty()) {
                blocks.add(Paragraph.of(before + words));
            }
        }
    }
}
