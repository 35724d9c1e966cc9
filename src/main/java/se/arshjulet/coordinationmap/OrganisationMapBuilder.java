package se.arshjulet.coordinationmap;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.Member;
import se.arshjulet.association.Party;
import se.arshjulet.coordinationmap.OrganisationMap.MapContact;
import se.arshjulet.coordinationmap.OrganisationMap.MapMember;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;
import se.arshjulet.form.RowTree;

/**
 * Makes a map of answers to the organisation form. It takes the questions that it names and no others, so what is asked
 * in confidence ({@code note}) cannot follow along.
 */
final class OrganisationMapBuilder {

    static final String FORM = "organisation";

    private final Map<UUID, Member> members = new HashMap<>();

    /** @param members those whose answers belong on the map: who has left the association falls away */
    OrganisationMapBuilder(List<Member> members) {
        members.forEach(member -> this.members.put(member.id(), member));
    }

    OrganisationMap build(List<MemberAnswers> answers) {
        List<MemberAnswers> inOrder = answers.stream()
                .filter(member -> members.containsKey(member.memberId()))
                .sorted(byPartyAndName())
                .toList();
        return new OrganisationMap(
                inOrder.stream().map(this::member).toList(),
                inOrder.stream().flatMap(member -> units(member).stream()).toList());
    }

    private Comparator<MemberAnswers> byPartyAndName() {
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return Comparator.comparing(this::party, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(MemberAnswers::memberName, swedish);
    }

    private @Nullable Party party(MemberAnswers answers) {
        return Objects.requireNonNull(members.get(answers.memberId())).party();
    }

    private MapMember member(MemberAnswers answers) {
        Party party = party(answers);
        Fields fields = new Fields(answers, AnswerKey.NO_ROW);
        return new MapMember(
                answers.memberId(),
                answers.memberName(),
                party == null ? null : party.name(),
                fields.text("memberMission"),
                fields.contact("memberContact"));
    }

    private static List<MapUnit> units(MemberAnswers answers) {
        return RowTree.of(answers.form().section("units"), answers.answers()).stream()
                .map(node -> unit(answers, node))
                .toList();
    }

    private static MapUnit unit(MemberAnswers answers, RowTree.Node node) {
        Fields fields = new Fields(answers, node.key());
        return new MapUnit(
                node.key(),
                answers.memberId(),
                node.parent(),
                node.title().isBlank() ? "Enhet utan namn" : node.title(),
                fields.text("mission"),
                fields.labels("targetGroups"),
                fields.labels("areas"),
                fields.labels("interventions"),
                fields.labels("workingMethods"),
                fields.text("waysIn"),
                fields.text("waysOut"),
                fields.contact("contact"),
                fields.updated());
    }

    /** The answers of one row (or of the member), read as what the map holds. */
    private record Fields(MemberAnswers member, UUID row) {

        @Nullable
        String text(String question) {
            String text = AnswerText.of(member.form(), new AnswerKey(row, question), member.answers())
                    .strip();
            return text.isEmpty() ? null : text;
        }

        List<String> labels(String question) {
            Question asked = member.form().question(question);
            return value(question) instanceof AnswerValue.Choices choices
                    ? AnswerText.labels(asked, choices)
                    : List.of();
        }

        @Nullable
        MapContact contact(String question) {
            return value(question) instanceof AnswerValue.Contact contact
                    ? new MapContact(orNull(contact.function()), orNull(contact.phone()), orNull(contact.email()))
                    : null;
        }

        /** When it was approved; of what is not approved yet, when somebody last wrote in it. */
        Instant updated() {
            Instant approved = member.approvedAt();
            return approved != null
                    ? approved
                    : member.answers().answers().entrySet().stream()
                            .filter(answer -> answer.getKey().rowKey().equals(row))
                            .map(answer -> answer.getValue().answeredAt())
                            .max(Comparator.naturalOrder())
                            .orElse(Instant.EPOCH);
        }

        private @Nullable AnswerValue value(String question) {
            return member.answers()
                    .at(new AnswerKey(row, question))
                    .filter(given -> given.status() == AnswerStatus.GIVEN)
                    .map(GivenAnswer::value)
                    .orElse(null);
        }

        private static @Nullable String orNull(String text) {
            return text.isBlank() ? null : text.strip();
        }
    }
}
