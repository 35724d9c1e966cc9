package se.arshjulet.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;

@IntegrationTest
class SignInTest {

    @Autowired
    private Accounts accounts;

    @Test
    void starts() throws Exception {
        assertThat(accounts.register("A@b.example", "Anna Berg", "ett-långt-lösenord"))
                .isNotNull();
    }
}
