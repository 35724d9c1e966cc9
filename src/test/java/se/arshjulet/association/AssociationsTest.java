package se.arshjulet.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.As;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;

@IntegrationTest
class AssociationsTest {

    @Autowired
    private Associations associations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private TestMail mail;

    private final String slug = "forbund-" + UUID.randomUUID();

    @Test
    void aSlugIsTakenOnce() {
        associations.create(slug, "Samordningsförbundet Ett", false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> associations.create(slug, "Samordningsförbundet Två", false));
        assertThat(associations.bySlug(slug)).map(AssociationInfo::name).contains("Samordningsförbundet Ett");
    }

    @Test
    void aSlugHasOnlySmallLettersDigitsAndHyphens() {
        assertThat(java.util.List.of("Åsby", "asby ", "", "as/by", "-asby", "as--by"))
                .allSatisfy(wrong -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> associations.create(wrong, "Samordningsförbundet Åsby", false)));
    }

    @Test
    void foundingInvitesTheFirstCoordinatorByMail() {
        UUID admin = accounts.register("admin-" + slug + "@x.example", "Ad Min", TestWorld.PASSWORD);
        accounts.grant(admin, null, Role.SYSTEM_ADMINISTRATOR);
        String email = "ny@" + slug + ".example";
        As.person(As.someone(admin, "Ad Min", null, Role.SYSTEM_ADMINISTRATOR), () -> {
            AssociationInfo founded = associations.found(slug, "Samordningsförbundet Nytt", "Nya Samordnaren", email);
            assertThat(people.withRole(founded.id(), Role.COORDINATOR))
                    .extracting(Person::name)
                    .containsExactly("Nya Samordnaren");
        });
        assertThat(mail.await(email, received -> true).text()).contains("Samordningsförbundet Nytt");
    }

    @Test
    void whereTheSlugIsTakenNobodyIsInvited() {
        associations.create(slug, "Samordningsförbundet Ett", false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> associations.found(slug, "Samordningsförbundet Två", "Ingen", "ingen@x.example"));
        assertThat(people.byEmail("ingen@x.example")).isEmpty();
    }

    @Test
    void onlyASystemAdministratorFounds() {
        TestWorld world = worlds.create();
        world.as(world.coordinator(), () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> associations.found(slug, "Samordningsförbundet Nytt", "Nya", "nya@x.example"));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> associations.create(slug, "Samordningsförbundet Nytt", false));
        });
        assertThat(associations.bySlug(slug)).isEmpty();
    }
}
