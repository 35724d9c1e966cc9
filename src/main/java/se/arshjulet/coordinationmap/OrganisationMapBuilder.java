package se.arshjulet.coordinationmap;

import java.util.List;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.RowTree;

/**
 * Makes a map of answers to the organisation form. It takes the questions that it names and no others, so what is asked
 * in confidence ({@code note}) cannot follow along.
 */
final class OrganisationMapBuilder {

    private final AnsweredMembers members;

    /** @param members those whose answers belong on the map: who has left the association falls away */
    OrganisationMapBuilder(List<Member> members) {
        this.members = new AnsweredMembers(members);
    }

    OrganisationMap build(List<MemberAnswers> answers) {
        List<MemberAnswers> inOrder = members.inOrder(answers);
        return new OrganisationMap(
                inOrder.stream().map(this::member).toList(),
                inOrder.stream().flatMap(member -> units(member).stream()).toList());
    }

    private MapMember member(MemberAnswers answers) {
        AnsweredRow whole = new AnsweredRow(answers, AnswerKey.NO_ROW);
        return new MapMember(
                answers.memberId(),
                answers.memberName(),
                members.partyName(answers),
                whole.text("memberMission"),
                whole.contact("memberContact"));
    }

    private static List<MapUnit> units(MemberAnswers answers) {
        return RowTree.of(answers.form().section("units"), answers.answers()).stream()
                .map(node -> unit(answers, node))
                .toList();
    }

    private static MapUnit unit(MemberAnswers answers, RowTree.Node node) {
        AnsweredRow row = new AnsweredRow(answers, node.key());
        return new MapUnit(
                node.key(),
                answers.memberId(),
                node.parent(),
                node.title().isBlank() ? "Enhet utan namn" : node.title(),
                row.text("mission"),
                row.labels("targetGroups"),
                row.labels("areas"),
                row.labels("interventions"),
                row.labels("workingMethods"),
                row.text("waysIn"),
                row.text("waysOut"),
                row.contact("contact"),
                row.updated());
    }
}
