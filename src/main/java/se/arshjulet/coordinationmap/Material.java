package se.arshjulet.coordinationmap;

import java.util.List;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;

/**
 * What a module of the map is made of.
 *
 * @param members those whose answers belong on the map: who has left the association falls away
 * @param answers of each member the last, or the last about each year ({@link ModuleDefinition#yearly})
 * @param approvedOnly what is to be published: nothing that waits for somebody's approval may be in it
 */
record Material(List<Member> members, List<MemberAnswers> answers, boolean approvedOnly) {}
