package se.arshjulet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.association.Member;
import se.arshjulet.association.MemberImport;
import se.arshjulet.association.Members;
import se.arshjulet.association.Representative;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;

/** An association that belongs to one test, with people who can be worked as. Everybody's password is {@link #PASSWORD}. */
public final class TestWorld {

    public static final String PASSWORD = "hemligt-nog-12";

    static final String SMALL_REGISTER = """
            part;medlem;typ;kod;enhet;overordnad;sitter_i
            staten;Arbetsförmedlingen;myndighet;;Arbetsförmedlingen Öst;;styrelse,analysgrupp
            regionen;Region Åtta;region;;Region Åtta;;styrelse
            regionen;Region Åtta;region;;Psykiatriska kliniken;Region Åtta;analysgrupp
            kommunerna;Ängby kommun;kommun;;Ängby kommun;;styrelse
            kommunerna;Ängby kommun;kommun;;Arbetsmarknadsenheten;Ängby kommun;analysgrupp
            kommunerna;Ängby kommun;kommun;;Socialkontoret;Ängby kommun;beredningsgrupp
            """;

    private final TestWorlds services;
    private final AssociationInfo association;
    private final TestPerson coordinator;
    private final List<Member> members;
    private final Map<UUID, TestPerson> representatives;

    TestWorld(TestWorlds services, String slug, String register) {
        this.services = services;
        association = services.service(Associations.class).create(slug, "Samordningsförbundet " + slug, false);
        coordinator = person("Sam Ordnare", "samordnare", Role.COORDINATOR);
        LocalDate today = LocalDate.now(services.service(MovableClock.class));
        members = as(coordinator, () -> {
            MemberImport.Result result = services.service(MemberImport.class).importAll(register, today.minusYears(2));
            if (!result.faults().isEmpty()) {
                throw new AssertionError(result.faults());
            }
            return services.service(Members.class).on(today);
        });
        representatives = IntStream.range(0, members.size())
                .boxed()
                .collect(Collectors.toMap(i -> members.get(i).id(), this::appoint));
    }

    /** One that was made before, perhaps by another process. */
    TestWorld(TestWorlds services, AssociationInfo association) {
        this.services = services;
        this.association = association;
        coordinator = known("samordnare", Role.COORDINATOR);
        LocalDate today = LocalDate.now(services.service(MovableClock.class));
        members = as(coordinator, () -> services.service(Members.class).on(today));
        representatives = as(coordinator, () -> services.service(Members.class).representatives()).stream()
                .collect(Collectors.toMap(
                        Representative::memberId,
                        person -> new TestPerson(
                                person.accountId(), person.name(), person.email(), Set.of(Role.REPRESENTATIVE))));
    }

    static String register(int members) {
        return "part;medlem;typ;kod;enhet;overordnad;sitter_i\n"
                + IntStream.rangeClosed(1, members)
                        .mapToObj("kommunerna;Kommun %1$04d;kommun;;Kommun %1$04d;;analysgrupp\n"::formatted)
                        .collect(Collectors.joining());
    }

    private TestPerson appoint(int number) {
        TestPerson person = person("Rep %d Resentant".formatted(number + 1), "rep" + (number + 1), Role.REPRESENTATIVE);
        as(coordinator, () -> services.service(Members.class)
                .appoint(members.get(number).id(), person.id(), "enhetschef"));
        return person;
    }

    /** Another person of this association, with an account and the roles. */
    public TestPerson person(String name, String mailbox, Role... roles) {
        String email = address(mailbox);
        UUID id = services.service(Accounts.class).register(email, name, PASSWORD);
        Stream.of(roles).forEach(role -> services.service(Accounts.class).grant(id, association.id(), role));
        return new TestPerson(id, name, email, Set.of(roles));
    }

    /** Somebody who keeps the whole installation going, and belongs to no association. */
    public TestPerson administrator() {
        String email = address("drift-" + UUID.randomUUID());
        UUID id = services.service(Accounts.class).register(email, "Alva Driftsved", PASSWORD);
        services.service(Accounts.class).grant(id, null, Role.SYSTEM_ADMINISTRATOR);
        return new TestPerson(id, "Alva Driftsved", email, Set.of(Role.SYSTEM_ADMINISTRATOR));
    }

    /** A person who was put here before, with the roles that she was given then. */
    public TestPerson known(String mailbox, Role... roles) {
        Person person = services.service(People.class).byEmail(address(mailbox)).orElseThrow();
        return new TestPerson(person.id(), person.name(), person.email(), Set.of(roles));
    }

    private String address(String mailbox) {
        return mailbox + "@" + association.slug() + ".example";
    }

    public AssociationInfo association() {
        return association;
    }

    public UUID id() {
        return association.id();
    }

    public TestPerson coordinator() {
        return coordinator;
    }

    /** As {@code Members.on} gives them. */
    public List<Member> members() {
        return members;
    }

    public Member member(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public TestPerson representative(Member member) {
        return representatives.get(member.id());
    }

    /** Does the work as the person would in a request of her own: signed in, in this association. */
    public <T> T as(TestPerson person, Supplier<T> work) {
        return as(person, person.signedIn(association.id(), false), work);
    }

    /** The same for one who came by a link in a mail. */
    public <T> T asByLink(TestPerson person, Supplier<T> work) {
        return as(person, person.signedIn(association.id(), true), work);
    }

    private <T> T as(TestPerson person, SignedIn signedIn, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new UsernamePasswordAuthenticationToken(
                signedIn,
                null,
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList())));
        try {
            return TenantContext.call(association.id(), work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(TestPerson person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    /** A person with an account in this association. */
    public record TestPerson(UUID id, String name, String email, Set<Role> roles) {

        SignedIn signedIn(UUID associationId, boolean byLink) {
            return new SignedIn(id, name, email, associationId, roles, 0, byLink);
        }
    }
}
