package se.arshjulet.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.association.MemberImport;
import se.arshjulet.association.Members;
import se.arshjulet.base.TenantContext;
import se.arshjulet.demo.Cast.Actor;
import se.arshjulet.demo.Stage.Player;

/** Puts an association in place: its members from a file, its people with accounts and roles. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class Casting {

    private final Associations associations;
    private final MemberImport memberImport;
    private final Members members;
    private final Accounts accounts;

    Casting(Associations associations, MemberImport memberImport, Members members, Accounts accounts) {
        this.associations = associations;
        this.memberImport = memberImport;
        this.members = members;
        this.accounts = accounts;
    }

    Ensemble put(String slug, String name, String register, List<Actor> actors, LocalDate today) {
        AssociationInfo association = associations.create(slug, name, true);
        return TenantContext.call(association.id(), () -> {
            MemberImport.Result result = memberImport.importAll(register, today.withDayOfYear(1));
            if (!result.isWell()) {
                throw new IllegalStateException("The demo's register has faults: " + result.faults());
            }
            return fill(association.id(), actors, today);
        });
    }

    private Ensemble fill(UUID association, List<Actor> actors, LocalDate today) {
        Map<String, UUID> memberIds = Ensemble.idsByName(members.on(today));
        Map<String, Player> representatives = new LinkedHashMap<>();
        Map<Role, Player> officials = new EnumMap<>(Role.class);
        Map<String, Player> people = new HashMap<>();
        for (Actor actor : actors) {
            Player player = enter(actor, association);
            people.put(actor.email(), player);
            if (actor.member() != null) {
                members.appoint(
                        Objects.requireNonNull(memberIds.get(actor.member())),
                        player.person().id(),
                        actor.function());
                representatives.put(actor.member(), player);
            } else {
                officials.putIfAbsent(actor.role(), player);
            }
        }
        return new Ensemble(association, new Stage(association), memberIds, representatives, officials, people);
    }

    private Player enter(Actor actor, UUID association) {
        return new Player(open(actor.email(), actor.name(), association, actor.role()), actor.role());
    }

    void administrator(Cast.Administrator administrator) {
        open(administrator.email(), administrator.name(), null, Role.SYSTEM_ADMINISTRATOR);
    }

    private Person open(String email, String name, @Nullable UUID association, Role role) {
        UUID account = accounts.register(email, name, Cast.PASSWORD);
        accounts.grant(account, association, role);
        return new Person(account, name, email);
    }
}
