package se.arshjulet.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;

@IntegrationTest
class MembersTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private TestMail mail;

    @Autowired
    private Clock clock;

    @Test
    void membersOfAnotherAssociationAreNotThere() {
        TestWorld world = worlds.create();
        TestWorld other = worlds.create();
        Member theirs = other.members().get(0);
        world.as(world.coordinator(), () -> {
            assertThat(members.byId(theirs.id())).isEmpty();
            assertThat(members.units(theirs.id(), today())).isEmpty();
            assertThat(members.unitsByMember(today())).doesNotContainKey(theirs.id());
            assertThat(members.on(today())).doesNotContain(theirs);
            assertThat(members.representatives())
                    .extracting(Representative::memberId)
                    .doesNotContain(theirs.id());
        });
    }

    @Test
    void membersOfAnotherAssociationCannotBeChangedById() {
        TestWorld world = worlds.create();
        TestWorld other = worlds.create();
        Member theirs = other.members().get(0);
        TestWorld.TestPerson their = other.representative(theirs);
        world.as(world.coordinator(), () -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            members.appoint(theirs.id(), world.coordinator().id(), null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> members.invite(theirs.id(), "Ny Person", "ny@annan.example", null));
            members.dismiss(theirs.id(), their.id());
        });
        assertThat(people.byEmail("ny@annan.example")).isEmpty();
        other.as(other.coordinator(), () -> assertThat(members.representatives())
                .extracting(Representative::accountId)
                .contains(their.id())
                .doesNotContain(world.coordinator().id()));
    }

    @Test
    void onlyACoordinatorChangesWhoRepresents() {
        TestWorld world = worlds.create();
        Member member = world.members().get(0);
        TestWorld.TestPerson representative = world.representative(member);
        world.as(representative, () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> members.appoint(member.id(), representative.id(), "chef"));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> members.invite(member.id(), "Ny Person", "ny@x.example", null));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> members.dismiss(member.id(), representative.id()));
        });
    }

    @Test
    void whoIsAppointedGetsTheRoleAndWhoIsDismissedLosesIt() {
        TestWorld world = worlds.create();
        TestWorld.TestPerson person = world.person("Nya Namnet", "ny");
        Member first = world.members().get(0);
        Member second = world.members().get(1);
        world.as(world.coordinator(), () -> {
            members.appoint(first.id(), person.id(), "handläggare");
            members.appoint(first.id(), person.id(), "enhetschef");
            members.appoint(second.id(), person.id(), null);
            assertThat(isRepresentative(world, person)).isTrue();
            assertThat(members.representatives())
                    .filteredOn(r ->
                            r.accountId().equals(person.id()) && r.memberId().equals(first.id()))
                    .singleElement()
                    .satisfies(r -> assertThat(r.functionTitle()).isEqualTo("enhetschef"));

            members.dismiss(first.id(), person.id());
            assertThat(isRepresentative(world, person)).isTrue();
            members.dismiss(second.id(), person.id());
            assertThat(isRepresentative(world, person)).isFalse();
        });
    }

    @Test
    void aNewPersonIsInvitedByMailAndAKnownOneIsNot() {
        TestWorld world = worlds.create();
        Member member = world.members().get(0);
        String fresh = "ny.person@" + world.association().slug() + ".example";
        world.as(world.coordinator(), () -> {
            members.invite(member.id(), "Ny Person", fresh, "samordnare");
            members.invite(world.members().get(1).id(), "Ny Person", fresh, "samordnare");
        });
        assertThat(people.byEmail(fresh)).map(Person::name).contains("Ny Person");
        mail.await(fresh, received -> true);
        assertThat(mail.to(fresh)).hasSize(1);
    }

    @Test
    void listsCostTheSameForFewMembersAndMany() {
        TestWorld few = worlds.create();
        TestWorld many = worlds.create(60);
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    private int statements(TestWorld world) {
        return TenantContext.call(
                world.id(),
                () -> SqlCount.of(() -> {
                    members.on(today());
                    members.unitsByMember(today());
                    members.representatives();
                }));
    }

    private boolean isRepresentative(TestWorld world, TestWorld.TestPerson person) {
        return people.withRole(world.id(), Role.REPRESENTATIVE).stream()
                .anyMatch(someone -> someone.id().equals(person.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
