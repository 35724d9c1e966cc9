package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.association.Representative;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.review.GroupWaiting;

@Service
@Transactional(readOnly = true)
class FollowUpReader implements FollowUps {

    private static final int DAYS_TO_ANSWER = 28;
    private static final int DAYS_A_STEP = 14;

    private final FollowUpPlaces places;
    private final FollowUpLines lines;
    private final FollowUpStore store;
    private final FollowUpParticipants participants;
    private final FollowUpSheets sheets;
    private final Members members;
    private final GroupWaiting group;
    private final Clock clock;

    FollowUpReader(
            FollowUpPlaces places,
            FollowUpLines lines,
            FollowUpStore store,
            FollowUpParticipants participants,
            FollowUpSheets sheets,
            Members members,
            GroupWaiting group,
            Clock clock) {
        this.places = places;
        this.lines = lines;
        this.store = store;
        this.participants = participants;
        this.sheets = sheets;
        this.members = members;
        this.group = group;
        this.clock = clock;
    }

    @Override
    public List<Line> list() {
        Access.reader();
        return lines.all();
    }

    @Override
    public Optional<Line> current() {
        List<Line> all = list();
        return all.stream()
                .filter(line -> line.state() != State.DECIDED)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    @Override
    public Optional<Sheet> find(int year) {
        SignedIn reader = Access.reader();
        return store.ofYear(year)
                .filter(followUp -> Access.seesAllGrounds()
                        || group.isMember(reader.accountId())
                        || participants.everHadAnyOf(followUp.id(), places.of(reader)))
                .map(sheets::of);
    }

    @Override
    public Optional<Sheet> ofStep(UUID stepId) {
        Access.reader();
        return store.step(stepId).flatMap(step -> store.find(step.followUpId())).flatMap(found -> find(found.year()));
    }

    @Override
    public Optional<Sheet> ofReview(UUID followUpId) {
        Access.reader();
        return store.find(followUpId).flatMap(found -> find(found.year()));
    }

    @Override
    public Plan suggested() {
        Access.coordinator();
        LocalDate today = LocalDate.now(clock);
        Set<Integer> taken = lines.years();
        int year = today.getYear();
        while (taken.contains(year)) {
            year++;
        }
        LocalDate answers = workday(today.plusDays(DAYS_TO_ANSWER));
        LocalDate proposal = workday(answers.plusDays(DAYS_A_STEP));
        LocalDate comments = workday(proposal.plusDays(DAYS_A_STEP));
        return new Plan(
                year,
                answers,
                proposal,
                comments,
                workday(comments.plusDays(DAYS_A_STEP)),
                List.of(7, 1),
                "",
                recipients(today),
                Plan.byGroup(null, true));
    }

    private static LocalDate workday(LocalDate day) {
        LocalDate next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Each member's first representative. */
    private List<Rounds.Recipient> recipients(LocalDate today) {
        Map<UUID, UUID> first = new LinkedHashMap<>();
        for (Representative person : members.representatives()) {
            first.putIfAbsent(person.memberId(), person.accountId());
        }
        List<Rounds.Recipient> recipients = new ArrayList<>();
        for (Member member : members.on(today)) {
            UUID person = first.get(member.id());
            if (person != null) {
                recipients.add(new Rounds.Recipient(member.id(), person));
            }
        }
        return recipients;
    }
}
