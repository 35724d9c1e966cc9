package se.arshjulet.coordinationmap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.coordinationmap.OpenDataResources.MemberResource;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.opendata.CsvLine;

/** What the map said in a year: the publication that stood when it began, and those that came in it. */
@Component
class ArchivedMap implements ArchiveSource {

    private final PublicationTable publications;
    private final ModuleDefinitions modules;
    private final Members members;
    private final java.time.Clock clock;

    ArchivedMap(PublicationTable publications, ModuleDefinitions modules, Members members, java.time.Clock clock) {
        this.publications = publications;
        this.modules = modules;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public String folder() {
        return "karta";
    }

    @Override
    public String words() {
        return """
                Samordningskartans utgåvor: den som gällde när året började och de som kom under året, som öppna data.
                forbundets-medlemmar.csv är medlemmarna den dag då utgåvan kom.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        for (Head head : publications.standing(
                year.associationId(), year.span().from(), year.span().until())) {
            ArchiveWriter folder = out.in("%s-utgava-%d".formatted(head.module().path(), head.number()));
            write(head, modules.of(head.module()), folder);
        }
    }

    private <C extends MapContent> void write(Head head, ModuleDefinition<C> module, ArchiveWriter out)
            throws IOException {
        C map = publications.content(head, module.type());
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("number", head.number());
        whole.put("publishedAt", head.publishedAt());
        whole.put("content", map);
        out.json("utgava.json", whole);
        try (ArchiveWriter.Table table = out.table("medlemmar", MemberResource.COLUMNS)) {
            for (MapMember member : map.members()) {
                table.row(MemberResource.of(member).cells());
            }
        }
        Map<UUID, MapMember> byId = new HashMap<>();
        map.members().forEach(member -> byId.put(member.id(), member));
        try (ArchiveWriter.Table table = out.table(module.fileName(), module.columns())) {
            for (MapItem item : map.items()) {
                MapMember member = Objects.requireNonNull(byId.get(item.memberId()));
                for (CsvLine line : module.resource(item, member, "").lines()) {
                    table.row(line.cells());
                }
            }
        }
        membersThen(head, out);
    }

    private void membersThen(Head head, ArchiveWriter out) throws IOException {
        List<String> columns = List.of("id", "organisation (id)", "medlem", "slag", "part", "kod", "sitter i");
        try (ArchiveWriter.Table table = out.table("forbundets-medlemmar", columns)) {
            for (Member member :
                    members.on(head.publishedAt().atZone(clock.getZone()).toLocalDate())) {
                List<@Nullable Object> cells = new ArrayList<>();
                cells.add(member.id());
                cells.add(member.organisationId());
                cells.add(member.name());
                cells.add(member.kind().name());
                cells.add(member.party() == null ? null : member.party().name());
                cells.add(member.code());
                cells.add(member.seats().stream().map(Enum::name).sorted().toList());
                table.row(cells);
            }
        }
    }
}
