package se.arshjulet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;

@IntegrationTest
class OwnAccountTest {

    private static final String NEW = "ett nytt långt ord";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Workplaces workplaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private TestWorld.TestPerson anna;

    @BeforeEach
    void inARequest() {
        world = worlds.create();
        anna = world.person("Anna Berg", "anna", Role.REPRESENTATIVE);
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(), new MockHttpServletResponse()));
    }

    @AfterEach
    void afterTheRequest() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void changesHerPasswordAndGoesOn() {
        signIn(SignedInToken.Way.PASSWORD);
        own.choosePassword(TestWorld.PASSWORD, NEW);
        assertThat(SignedIn.current().securityStamp())
                .as("this session goes on; others carry the old stamp")
                .isEqualTo(jdbc.queryForObject("select security_stamp from account where id = ?", int.class, anna.id()))
                .isEqualTo(1);
    }

    @Test
    void asksForTheOldPassword() {
        signIn(SignedInToken.Way.PASSWORD);
        assertThatExceptionOfType(OwnAccount.WrongPasswordException.class)
                .isThrownBy(() -> own.choosePassword("fel", NEW))
                .withMessageContaining("nuvarande lösenordet");
    }

    @Test
    void doesNotAskForAForgottenPasswordAfterALinkToHerOwnMailbox() {
        signIn(SignedInToken.Way.MAIL);
        assertThat(own.password().ask()).isFalse();
        own.choosePassword("", NEW);
    }

    @Test
    void letsNobodyChooseAPasswordByATasksLink() {
        signIn(SignedInToken.Way.TASK_LINK);
        assertThatThrownBy(() -> own.choosePassword(TestWorld.PASSWORD, NEW)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesAPasswordThatIsShortOrLongerThanIsRead() {
        signIn(SignedInToken.Way.MAIL);
        assertThatIllegalArgumentException().isThrownBy(() -> own.choosePassword("", "elva tecken"));
        assertThatIllegalArgumentException().isThrownBy(() -> own.choosePassword("", "å".repeat(37)));
    }

    @Test
    void speaksSwedishUntilToldOtherwise() {
        signIn(SignedInToken.Way.PASSWORD);
        assertThat(own.language().getLanguage()).isEqualTo("sv");
        own.speak(Locale.ENGLISH);
        assertThat(own.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void switchesToAnotherAssociationWithTheRightsSheHasThere() {
        TestWorld other = worlds.create();
        accounts.grant(anna.id(), other.id(), Role.REVIEWER);
        signIn(SignedInToken.Way.PASSWORD);
        assertThat(workplaces.mine()).containsExactlyInAnyOrder(world.id(), other.id());
        workplaces.switchTo(other.id());
        assertThat(SignedIn.current().association()).isEqualTo(other.id());
        assertThat(SignedIn.current().roles()).containsExactly(Role.REVIEWER);
    }

    @Test
    void switchesToNoAssociationWhereSheHasNoRole() {
        TestWorld other = worlds.create();
        signIn(SignedInToken.Way.PASSWORD);
        assertThatThrownBy(() -> workplaces.switchTo(other.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void switchesNowhereByATasksLink() {
        TestWorld other = worlds.create();
        accounts.grant(anna.id(), other.id(), Role.COORDINATOR);
        signIn(SignedInToken.Way.TASK_LINK);
        assertThatThrownBy(() -> workplaces.switchTo(other.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void givesARoleOnce() {
        accounts.grant(anna.id(), world.id(), Role.REVIEWER);
        accounts.grant(anna.id(), world.id(), Role.REVIEWER);
        assertThat(people.withRole(world.id(), Role.REVIEWER))
                .extracting(Person::name)
                .containsExactly("Anna Berg");
    }

    @Test
    void findsManyPeopleWithOneStatementInSwedishOrder() {
        List<UUID> ids = List.of(
                world.person("Örjan", "orjan", Role.READER).id(),
                world.person("Åsa", "asa", Role.READER).id(),
                world.person("Zoran", "zoran", Role.READER).id());
        assertThat(people.withRole(world.id(), Role.READER))
                .extracting(Person::name)
                .containsExactly("Zoran", "Åsa", "Örjan");
        assertThat(SqlCount.of(() -> people.persons(ids))).isEqualTo(1);
        assertThat(people.persons(ids)).hasSize(3);
    }

    @Test
    void registersAnAddressOnceInAnyCase() {
        assertThat(accounts.register(" ANNA@" + world.association().slug() + ".Example ", "Annan", null))
                .isEqualTo(anna.id());
        assertThat(people.byEmail(anna.email().toUpperCase(Locale.ROOT)))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Anna Berg"));
    }

    @Test
    void keepsWhoDidWhat() {
        world.as(anna, () -> audit.record("round.started", task(), "Organisationsmodulen 2026"));
        assertThat(jdbc.queryForMap(
                        "select account_id, action, detail from audit_event where association_id = ? and action = 'round.started'",
                        world.id()))
                .containsEntry("account_id", anna.id())
                .containsEntry("detail", "Organisationsmodulen 2026");
    }

    private static UUID task() {
        return UUID.randomUUID();
    }

    private void signIn(SignedInToken.Way way) {
        boolean byLink = way == SignedInToken.Way.TASK_LINK;
        SignedIn person =
                new SignedIn(anna.id(), anna.name(), anna.email(), world.id(), Set.of(Role.REPRESENTATIVE), 0, byLink);
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedInToken(person, way)));
    }
}
