package se.arshjulet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.SqlCount;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.OutboxLog.Column;
import se.arshjulet.mail.OutboxLog.Filter;
import se.arshjulet.mail.OutboxLog.Item;
import se.arshjulet.mail.OutboxLog.Letter;
import se.arshjulet.mail.OutboxLog.Order;

class OutboxLogTest extends OutboxLeftAlone {

    @Autowired
    private OutboxLog log;

    @Test
    void listsTheAssociationsOwnMailsByWhatIsAsked() {
        UUID first = mails.put("anna");
        UUID second = mails.put("bo", "SIGN_IN");
        anOutbox().put("nagon-annan");

        assertThat(own(() -> log.list(Filter.ALL, Order.NEWEST_FIRST, 0, 10)))
                .extracting(Item::id)
                .containsExactly(second, first);
        assertThat(own(() -> log.list(new Filter(MailState.QUEUED, "SIGN_IN", ""), Order.NEWEST_FIRST, 0, 10)))
                .extracting(Item::id)
                .containsExactly(second);
        assertThat(own(() -> log.list(new Filter(null, null, "ANNA@"), Order.NEWEST_FIRST, 0, 10)))
                .extracting(Item::id)
                .containsExactly(first);
        assertThat(own(() -> log.count(new Filter(null, null, "%")))).isZero();
        assertThat(own(() -> log.list(Filter.ALL, new Order(Column.KIND, true), 1, 1)))
                .extracting(Item::id)
                .containsExactly(second);
        assertThat(own(() -> log.kinds())).containsExactly("REQUEST", "SIGN_IN");
        assertThat(own(() -> log.queue()).waiting()).isEqualTo(2);
    }

    @Test
    void showsAMailWithItsLinkLeftOut() {
        UUID mail = mails.put("anna");

        Letter letter = own(() -> log.find(mail).orElseThrow());

        assertThat(letter.text()).contains("[personlig länk]").doesNotContain("{{link:");
        assertThat(letter.html()).contains("[personlig länk]").doesNotContain("{{link:");
        assertThat(letter.why()).startsWith("Du får mejlet för att");
    }

    @Test
    void sendingAgainPutsANewMailWithAnIdentityOfItsOwn() {
        UUID original = mails.put("anna");

        UUID again = own(() -> log.sendAgain(original));

        assertThat(mails.row(again).messageId())
                .isNotEqualTo(mails.row(original).messageId());
        Letter letter = own(() -> log.find(again).orElseThrow());
        assertThat(letter.item().resendOf()).isEqualTo(original);
        assertThat(letter.item().state()).isEqualTo(MailState.QUEUED);
        assertThat(letter.text())
                .isEqualTo(own(() -> log.find(original).orElseThrow()).text());
    }

    @Test
    void anotherAssociationsMailIsNeitherReadNorSentAgain() {
        UUID mail = mails.put("anna");
        OutboxFixture other = anOutbox();

        TenantContext.run(other.association, () -> {
            assertThat(log.find(mail)).isEmpty();
            assertThat(log.list(Filter.ALL, Order.NEWEST_FIRST, 0, 10)).isEmpty();
            assertThatThrownBy(() -> log.sendAgain(mail)).isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(own(() -> log.count(Filter.ALL))).isEqualTo(1);
    }

    @Test
    void withoutAnAssociationNothingIsShown() {
        assertThatThrownBy(() -> log.list(Filter.ALL, Order.NEWEST_FIRST, 0, 10))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOne() {
        mails.putMany(10);
        int few = statements();
        mails.putMany(990);
        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void saysHowLongTheQueueTakes() {
        await().until(() -> !ordinary.isRunning());
        mails.putMany(90);
        assertThat(own(() -> log.queue()).waiting()).isEqualTo(90);
        assertThat(own(() -> log.queue()).timeLeft()).isPositive();
    }

    private int statements() {
        return SqlCount.of(() -> own(() -> {
            log.count(Filter.ALL);
            return log.list(Filter.ALL, Order.NEWEST_FIRST, 0, 1000);
        }));
    }

    private <T> T own(java.util.function.Supplier<T> work) {
        return TenantContext.call(mails.association, work);
    }
}
