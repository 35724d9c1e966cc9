package se.arshjulet.coordinationmap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coordinationmap.MapComparison.ComparedItem;
import se.arshjulet.coordinationmap.MapComparison.ComparedMember;
import se.arshjulet.coordinationmap.OpenDataResources.MemberResource;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.datarequest.ApprovedAnswers;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.suppression.Verdict;

@Service
class WorkingMapService implements WorkingMap {

    private final PublicationTable publications;
    private final ModuleDefinitions modules;
    private final ModuleReading reading;
    private final ApprovedAnswers answers;
    private final Associations associations;
    private final ObjectMapper json;

    WorkingMapService(
            PublicationTable publications,
            ModuleDefinitions modules,
            ModuleReading reading,
            ApprovedAnswers answers,
            Associations associations,
            ObjectMapper json) {
        this.publications = publications;
        this.modules = modules;
        this.reading = reading;
        this.answers = answers;
        this.associations = associations;
        this.json = json;
    }

    @Override
    public List<MapModule> modules() {
        return modules.modules();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MapModule> approvedSincePublished() {
        UUID association = TenantContext.require();
        Map<String, Instant> approved = answers.lastApprovals();
        Map<MapModule, Instant> published = publications.latest(List.of(association)).stream()
                .collect(Collectors.toMap(Head::module, Head::publishedAt));
        return modules.modules().stream()
                .filter(module -> {
                    Instant last = approved.get(modules.of(module).form());
                    return last != null && last.isAfter(published.getOrDefault(module, Instant.MIN));
                })
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Standing of(MapModule module) {
        return of(modules.of(module));
    }

    private <C extends MapContent> Standing of(ModuleDefinition<C> module) {
        AssociationInfo association = associations.byId(TenantContext.require());
        Optional<Head> head = publications.latest(association.id(), module.module());
        List<MemberAnswers> approved = reading.approved(module);
        List<MemberAnswers> underWay = reading.underWay(module);
        GuardedContent<C> ready = reading.publishable(module, approved);
        @Nullable
        C published = head.map(it -> publications.content(it, module.type())).orElse(null);
        List<ComparedMember> compared =
                new MapComparison(published, ready.content(), reading.expected(module, approved, underWay)).members();
        Sources sources = new Sources(approved, underWay);
        return new Standing(
                association.slug(),
                association.name(),
                head.map(Head::number).orElse(null),
                head.map(Head::publishedAt).orElse(null),
                ready.why().stream()
                        .map(it -> new Withheld(it.words(), it.verdict() == Verdict.PRIMARY))
                        .toList(),
                ready.exposed(),
                json(module, compared, sources),
                lines(compared, sources));
    }

    /** Which request a member's answers came with. */
    private static final class Sources {

        private final Map<UUID, MemberAnswers> approved = new HashMap<>();
        private final Map<UUID, MemberAnswers> underWay = new HashMap<>();
        private final boolean coordinator =
                SignedIn.find().filter(person -> person.is(Role.COORDINATOR)).isPresent();

        Sources(List<MemberAnswers> approved, List<MemberAnswers> underWay) {
            approved.forEach(member -> this.approved.put(member.memberId(), member));
            underWay.forEach(member -> this.underWay.put(member.memberId(), member));
        }

        @Nullable
        MemberAnswers of(UUID member, Status status, boolean isApproved) {
            if (status == Status.PUBLISHED) {
                return null;
            }
            return isApproved ? approved.get(member) : underWay.get(member);
        }

        /** The request's page, for those who may open it. */
        @Nullable
        String url(UUID member, Status status, boolean isApproved) {
            MemberAnswers source = of(member, status, isApproved);
            return source == null || !coordinator ? null : "/datauppdrag/" + source.roundId();
        }
    }

    private String json(ModuleDefinition<?> module, List<ComparedMember> compared, Sources sources) {
        ObjectNode data = json.createObjectNode();
        ArrayNode memberNodes = data.putArray("members");
        ArrayNode itemNodes = data.putArray("items");
        for (ComparedMember member : compared) {
            UUID id = member.member().id();
            ObjectNode node = json.valueToTree(MemberResource.of(member.member()));
            memberNodes.add(mark(node, member.status(), sources.url(id, member.status(), member.approved())));
            for (ComparedItem item : member.items()) {
                ObjectNode itemNode = json.valueToTree(module.resource(item.item(), member.member(), ""));
                itemNodes.add(mark(itemNode, item.status(), sources.url(id, item.status(), item.approved())));
            }
        }
        return data.toString();
    }

    private static ObjectNode mark(ObjectNode node, Status status, @Nullable String requestUrl) {
        node.put("status", status.name().toLowerCase(Locale.ROOT));
        if (requestUrl != null) {
            node.put("requestUrl", requestUrl);
        }
        return node;
    }

    private static List<Line> lines(List<ComparedMember> compared, Sources sources) {
        List<Line> lines = new ArrayList<>();
        for (ComparedMember member : compared) {
            if (member.status() != Status.PUBLISHED) {
                lines.add(line(member, null, "", member.status(), member.approved(), member.differences(), sources));
            }
            for (ComparedItem item : member.items()) {
                lines.add(line(
                        member,
                        item.item().name(),
                        item.item().detail(),
                        item.status(),
                        item.approved(),
                        item.differences(),
                        sources));
            }
        }
        return lines;
    }

    private static Line line(
            ComparedMember member,
            @Nullable String title,
            String detail,
            Status status,
            boolean approved,
            List<Difference> differences,
            Sources sources) {
        MemberAnswers source = sources.of(member.member().id(), status, approved);
        return new Line(
                member.member().name(),
                title,
                detail,
                status,
                approved,
                differences,
                source == null ? null : source.roundId(),
                source == null ? null : source.roundTitle());
    }
}
