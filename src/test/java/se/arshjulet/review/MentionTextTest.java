package se.arshjulet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.ThreadSubject.Side;

class MentionTextTest {

    private static final Participant ANNA = person("Anna Ek");
    private static final Participant ANNA_MARIA = person("Anna Ek Ström");
    private static final Participant OSA = person("Åsa Öh");

    private static Participant person(String name) {
        return new Participant(UUID.randomUUID(), name, UUID.randomUUID() + "@exempel.example", Side.REVIEWING, false);
    }

    @Test
    void aNameThatIsWrittenIsKeptAsAnAccount() {
        List<Participant> people = List.of(ANNA, ANNA_MARIA, OSA);
        String kept = MentionText.of("Hej @Anna Ek Ström, @Åsa Öh och @Anna Ek!", people);
        assertThat(kept)
                .isEqualTo("Hej %s, %s och %s!"
                        .formatted(
                                MentionText.token(ANNA_MARIA.accountId()),
                                MentionText.token(OSA.accountId()),
                                MentionText.token(ANNA.accountId())));
        assertThat(MentionText.mentioned(kept))
                .containsExactlyInAnyOrder(ANNA.accountId(), ANNA_MARIA.accountId(), OSA.accountId());
        assertThat(MentionText.written(kept, people)).isEqualTo("Hej @Anna Ek Ström, @Åsa Öh och @Anna Ek!");
    }

    @Test
    void anAddressOrAnotherNameMentionsNobody() {
        List<Participant> people = List.of(ANNA);
        for (String text : List.of("skriv till a@Anna Ek", "@Anna Ekman", "@Annan", "@[Anna Ek]", "@", "")) {
            assertThat(MentionText.mentioned(MentionText.of(text, people))).isEmpty();
        }
    }

    @Test
    void ofTwoWithOneNameTheAddressTells() {
        Participant other = person("Anna Ek");
        List<Participant> people = List.of(ANNA, other);
        assertThat(MentionText.handle(other, people)).isEqualTo("Anna Ek (" + other.email() + ")");
        assertThat(MentionText.mentioned(MentionText.of("@" + MentionText.handle(other, people) + "?", people)))
                .containsExactly(other.accountId());
        assertThat(MentionText.mentioned(MentionText.of("@Anna Ek?", people))).isEmpty();
    }

    @Test
    void aNameIsReadAsItIsToday() {
        String kept = "Vet du, " + MentionText.token(ANNA.accountId()) + "?";
        assertThat(MentionText.plain(kept, Map.of(ANNA.accountId(), "Anna $1 Berg")))
                .isEqualTo("Vet du, @Anna $1 Berg?");
    }
}
