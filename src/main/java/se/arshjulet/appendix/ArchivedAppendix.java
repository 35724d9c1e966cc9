package se.arshjulet.appendix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.arshjulet.appendix.Appendices.Drawing;
import se.arshjulet.appendix.Appendices.Edition;
import se.arshjulet.appendix.Appendices.State;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** The decided appendix about the year, in every edition and all its files. */
@Component
class ArchivedAppendix implements ArchiveSource {

    private final ArchiveTables tables;
    private final EditionTable editions;
    private final DrawingShelf drawings;

    ArchivedAppendix(ArchiveTables tables, EditionTable editions, DrawingShelf drawings) {
        this.tables = tables;
        this.editions = editions;
        this.drawings = drawings;
    }

    @Override
    public String folder() {
        return "bilaga";
    }

    @Override
    public String words() {
        return """
                Den fastställda bilagan om årets insatser, alla utgåvor: varje som pdf, Word, webbsida och Markdown.
                utgavor.csv säger när de fastställdes, av vem och varför de ändrades.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "utgavor", """
                select number as "utgåva", reason as "varför den ändrades", decided_by as "@fastställd av",
                  decided_at as "fastställd", content as "innehåll", id as "id"
                from appendix_edition where association_id = :association and year = :year order by number""");
        List<Drawing> files = drawings.of(year.year());
        for (Edition edition : editions.of(year.year()).stream()
                .sorted(Comparator.comparingInt(Edition::number))
                .toList()) {
            for (Drawing file : files) {
                if (edition.id().equals(file.editionId()) && file.state() == State.READY) {
                    String ending = file.fileName() == null
                            ? file.format().name().toLowerCase(Locale.ROOT)
                            : file.fileName().substring(file.fileName().lastIndexOf('.') + 1);
                    try (OutputStream to = out.file("utgava-%d.%s".formatted(edition.number(), ending))) {
                        drawings.read(file.id(), to);
                    }
                }
            }
        }
    }
}
