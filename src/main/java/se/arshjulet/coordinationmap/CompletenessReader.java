package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.TenantContext;

/** Counted from the editions that are shown, which are kept in memory. */
@Service
@Transactional(readOnly = true)
class CompletenessReader implements MapCompleteness {

    private final PublishedMaps maps;
    private final Members members;
    private final Associations associations;
    private final Clock clock;

    CompletenessReader(PublishedMaps maps, Members members, Associations associations, Clock clock) {
        this.maps = maps;
        this.members = members;
        this.associations = associations;
        this.clock = clock;
    }

    @Override
    public List<Standing> list() {
        boolean hers = SignedIn.find()
                .filter(person -> TenantContext.current().equals(Optional.ofNullable(person.associationId())))
                .filter(person -> !person.roles().isEmpty())
                .isPresent();
        if (!hers) {
            throw new AccessDeniedException("Nobody of the association");
        }
        AssociationInfo association = associations.byId(TenantContext.require());
        Set<UUID> today = members.on(LocalDate.now(clock)).stream()
                .filter(Member::isMember)
                .map(Member::id)
                .collect(Collectors.toSet());
        return Arrays.stream(MapModule.values())
                .map(module -> standing(association, module, today))
                .toList();
    }

    private Standing standing(AssociationInfo association, MapModule module, Set<UUID> today) {
        String path = "/karta/" + association.slug() + "/" + module.path();
        Optional<? extends PublishedModule<?>> shown =
                switch (module) {
                    case ORGANISATION -> maps.organisation(association);
                    case COLLABORATION -> maps.collaborations(association);
                    case STATISTICS -> maps.statistics(association);
                    case FLOWS -> maps.flows(association);
                };
        if (shown.isEmpty()) {
            return new Standing(module, null, 0, today.size(), 0, null, 0, path);
        }
        PublishedModule<?> map = shown.get();
        List<UUID> told = map.members().stream()
                .map(MapMember::id)
                .filter(today::contains)
                .toList();
        List<Integer> years = told.stream()
                .flatMap(member ->
                        map.provenance(member, null).stream().map(Provenance::year).max(Integer::compare).stream())
                .toList();
        Integer newest = years.stream().max(Integer::compare).orElse(null);
        return new Standing(
                module,
                LocalDate.ofInstant(map.publishedAt(), clock.getZone()),
                told.size(),
                today.size(),
                map.content().items().size(),
                newest,
                (int) years.stream().filter(year -> year.equals(newest)).count(),
                path);
    }
}
