package se.arshjulet.datarequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.annualwheel.ActivityStarter;
import se.arshjulet.annualwheel.CannotBeginException;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.SubjectEnded;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.association.Representative;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCatalog.PublishedForm;
import se.arshjulet.review.ReviewPlan;

/** A data request round that the year starts when its time comes: the form at its newest version, to every member that has
 * a representative that day. */
@Component
public class DataRequestStarter implements ActivityStarter {

    public static final String KIND = "DATA_REQUEST";

    /** The setting: the key of the form. */
    public static final String FORM = "form";

    /** The setting: which year it asks about, counted from the wheel's: "0", or "-1" for the year before. */
    public static final String YEAR_OFFSET = "yearOffset";

    /** The setting: the words to the members. */
    public static final String COVERING_TEXT = "coveringText";

    /** The setting: the ids of the members to ask, with commas between; empty for all. */
    public static final String MEMBERS = "members";

    /** The setting: the steps that what is sent in goes through, as {@link #inWords} writes them; empty for one approval. */
    public static final String REVIEW = "review";

    private static final int LONGEST_NAME = 110;

    private final Rounds rounds;
    private final PlanCheck check;
    private final Members members;
    private final FormCatalog forms;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;

    DataRequestStarter(
            Rounds rounds,
            PlanCheck check,
            Members members,
            FormCatalog forms,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Clock clock) {
        this.rounds = rounds;
        this.check = check;
        this.members = members;
        this.forms = forms;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intention intends(Occasion occasion) {
        Optional<PublishedForm> form = form(occasion);
        if (form.isEmpty()) {
            return new Intention(
                    "Frågar medlemmarna.",
                    List.of(),
                    setting(occasion, FORM, "").isBlank()
                            ? "Inget formulär är valt. Välj ett i aktiviteten."
                            : "Formuläret är inte publicerat. Publicera det, eller välj ett annat i aktiviteten.");
        }
        List<Rounds.Recipient> recipients = recipients(occasion.settings());
        String sentence = "Frågar %d medlemmar med formuläret %s, version %d."
                .formatted(recipients.size(), form.get().title(), form.get().version());
        if (recipients.isEmpty()) {
            return new Intention(sentence, List.of(), "Ingen medlem har en representant. Utse minst en.");
        }
        return new Intention(
                sentence, warnings(occasion, recipients), obstacle(plan(occasion, form.get(), recipients)));
    }

    private String obstacle(Rounds.Plan plan) {
        try {
            check.require(plan);
            return "";
        } catch (InvalidPlanException problems) {
            return String.join(" ", problems.messages().values());
        }
    }

    private List<String> warnings(Occasion occasion, List<Rounds.Recipient> recipients) {
        List<UUID> asked = recipients.stream().map(Rounds.Recipient::memberId).toList();
        return membersToAsk(occasion.settings()).stream()
                .filter(member -> !asked.contains(member.id()))
                .map(member -> "%s har ingen representant och får ingen fråga.".formatted(member.name()))
                .toList();
    }

    @Override
    public Optional<UUID> begin(Occasion occasion) {
        PublishedForm form =
                form(occasion).orElseThrow(() -> new CannotBeginException("Formuläret är inte publicerat."));
        try {
            UUID roundId = rounds.plan(plan(occasion, form, recipients(occasion.settings())));
            rounds.start(roundId);
            return Optional.of(roundId);
        } catch (InvalidPlanException problems) {
            throw new CannotBeginException(String.join(" ", problems.messages().values()));
        }
    }

    private Rounds.Plan plan(Occasion occasion, PublishedForm form, List<Rounds.Recipient> recipients) {
        int year = occasion.year() + Integer.parseInt(setting(occasion, YEAR_OFFSET, "0"));
        return new Rounds.Plan(
                shortened(occasion.titleOfTime()) + " " + year,
                form.formVersionId(),
                year,
                occasion.dueOn(),
                occasion.reminderDays(),
                setting(occasion, COVERING_TEXT, ""),
                recipients,
                reviewPlan(occasion.settings()));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME - 1) + "…";
    }

    private Optional<PublishedForm> form(Occasion occasion) {
        return forms.published().stream()
                .filter(form -> form.key().equals(occasion.settings().get(FORM)))
                .findFirst();
    }

    private static String setting(Occasion occasion, String name, String usual) {
        return occasion.settings().getOrDefault(name, usual);
    }

    @Override
    public Set<UUID> asks(Map<String, String> settings) {
        return recipients(settings).stream()
                .map(Rounds.Recipient::representativeId)
                .collect(Collectors.toSet());
    }

    /** Each member's first representative. */
    private List<Rounds.Recipient> recipients(Map<String, String> settings) {
        Map<UUID, UUID> first = new LinkedHashMap<>();
        for (Representative person : members.representatives()) {
            first.putIfAbsent(person.memberId(), person.accountId());
        }
        List<Rounds.Recipient> recipients = new ArrayList<>();
        membersToAsk(settings).forEach(member -> Optional.ofNullable(first.get(member.id()))
                .ifPresent(person -> recipients.add(new Rounds.Recipient(member.id(), person))));
        return recipients;
    }

    /** Those who are chosen; else those who are members, and not those who only sit in a group. */
    private List<Member> membersToAsk(Map<String, String> settings) {
        Set<String> chosen = membersIn(settings);
        return members.on(LocalDate.now(clock)).stream()
                .filter(member -> chosen.isEmpty()
                        ? member.isMember()
                        : chosen.contains(member.id().toString()))
                .toList();
    }

    /** The ids of the members that the settings choose; none for all. */
    public static Set<String> membersIn(Map<String, String> settings) {
        String ids = settings.getOrDefault(MEMBERS, "");
        return ids.isEmpty() ? Set.of() : Set.of(ids.split(","));
    }

    /** The steps that the settings choose. */
    public ReviewPlan reviewPlan(Map<String, String> settings) {
        String words = settings.getOrDefault(REVIEW, "");
        if (words.isEmpty()) {
            return ReviewPlan.ONE_APPROVAL;
        }
        try {
            return json.readValue(words, ReviewPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No review plan: " + words, e);
        }
    }

    /** The steps, as a setting keeps them. */
    public String inWords(ReviewPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void moved(UUID roundId, LocalDate dueOn) {
        try {
            rounds.moveDeadline(roundId, dueOn, true, "");
        } catch (InvalidPlanException problems) {
            throw new InvalidWheelException(
                    "day", String.join(" ", problems.messages().values()));
        }
    }

    @Override
    public void end(UUID roundId, String reason) {
        rounds.finish(roundId, reason);
    }

    @Override
    public Optional<String> page(UUID roundId) {
        return Optional.of("/datauppdrag/" + roundId);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(RoundEnded round) {
        events.publishEvent(new SubjectEnded(
                round.roundId(),
                round.withdrawn(),
                round.withdrawn() ? "Datauppdraget återkallades." : "Svaren är inne."));
    }
}
