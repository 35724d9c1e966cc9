package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.TestWorld;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.CollaborationMap.Level;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;
import se.arshjulet.coordinationmap.CollaborationMap.Participant;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.coordinationmap.StatisticsMap.Kind;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.coordinationmap.StatisticsMap.Origin;
import se.arshjulet.statistics.Sex;

/** A map far larger than any association's: what still has to be quick. */
@TestComponent
public class LargeMap {

    private static final Instant PUBLISHED = Instant.parse("2026-03-12T10:00:00Z");

    private static final List<String> TARGET_GROUPS = List.of(
            "Unga vuxna",
            "Långtidsarbetslösa",
            "Sjukskrivna",
            "Nyanlända",
            "Personer med beroende",
            "Personer med funktionsnedsättning",
            "Personer med försörjningsstöd",
            "Personer med psykisk ohälsa");
    private static final List<String> AREAS = List.of(
            "Arbetsmarknad", "Hälso- och sjukvård", "Psykiatri", "Råd och stöd", "Sjukförsäkring", "Utbildning");

    @Autowired
    private PublicationTable table;

    @Autowired
    private DisclosureGuard guard;

    @Autowired
    private StatisticsModule statistics;

    public void units(TestWorld world, int number) {
        List<Member> members = world.members();
        List<MapUnit> units = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            units.add(new MapUnit(
                    UUID.randomUUID(),
                    members.get(i % members.size()).id(),
                    null,
                    "Enheten för stöd och arbete " + i,
                    "Vi stöder den som har varit borta från arbetet länge, i grupp och enskilt.",
                    some(TARGET_GROUPS, i),
                    some(AREAS, i),
                    List.of("Insats " + i % 200),
                    List.of("Motiverande samtal"),
                    "Egen anmälan eller remiss.",
                    "Arbete eller studier.",
                    new MapContact("Mottagningen", "013-20 60 00", null),
                    PUBLISHED));
        }
        publish(world, MapModule.ORGANISATION, 1, GuardedContent.open(new OrganisationMap(members(world), units)));
    }

    public void collaborations(TestWorld world, int number) {
        List<Member> members = world.members();
        List<MapCollaboration> collaborations = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            List<Participant> participants = members.stream()
                    .skip(i % (members.size() - 1))
                    .limit(2 + i % 3)
                    .map(it -> new Participant(it.id(), it.name()))
                    .toList();
            collaborations.add(new MapCollaboration(
                    UUID.randomUUID(),
                    members.get(i % members.size()).id(),
                    false,
                    "Samverkansgrupp " + i,
                    "Forum eller nätverk",
                    EnumSet.of(i % 2 == 0 ? Level.STRATEGIC : Level.OPERATIVE),
                    participants,
                    null,
                    "Vi planerar gemensamma insatser.",
                    some(TARGET_GROUPS, i),
                    "Varje månad",
                    10,
                    true,
                    null,
                    null,
                    null,
                    null,
                    PUBLISHED));
        }
        publish(
                world,
                MapModule.COLLABORATION,
                1,
                GuardedContent.open(new CollaborationMap(members(world), collaborations)));
    }

    /** Measures of women, men and both in 15 municipalities and ten years, one count in ten too small; each time another publication. */
    public void measureValues(TestWorld world, int number, int publication) {
        int perMeasure = 10 * 15 * 3;
        List<MapMeasure> measures = new ArrayList<>();
        for (int m = 0; m < (number + perMeasure - 1) / perMeasure; m++) {
            List<MapFigure> figures = new ArrayList<>();
            for (int year = 2016; year < 2026; year++) {
                for (int place = 0; place < 15; place++) {
                    long women = (m * 31L + year * 7L + place * 13L) % 10 == 0 ? 3 : 20 + place * 3L;
                    long men = 25 + place * 4L + year % 5;
                    figures.add(figure(year, place, Sex.WOMEN, women));
                    figures.add(figure(year, place, Sex.MEN, men));
                    figures.add(figure(year, place, Sex.TOTAL, women + men));
                }
            }
            measures.add(new MapMeasure(
                    UUID.nameUUIDFromBytes(("measure " + m).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    world.id(),
                    "Mått " + m,
                    "measure",
                    "Alla som har deltagit.",
                    "personer",
                    Kind.PEOPLE,
                    null,
                    "Uppföljning Finsam",
                    Origin.FILE,
                    List.of(),
                    null,
                    figures,
                    PUBLISHED));
        }
        List<MapMember> tellers =
                List.of(new MapMember(world.id(), world.association().name(), null, null, null));
        publish(
                world,
                MapModule.STATISTICS,
                publication,
                guard.guard(world.id(), statistics, new StatisticsMap(tellers, measures)));
    }

    private static MapFigure figure(int year, int place, Sex sex, long value) {
        return new MapFigure(
                year,
                Integer.toString(1000 + place),
                "Kommun " + place,
                sex,
                "",
                CountStatus.SHOWN,
                BigDecimal.valueOf(value),
                "",
                List.of());
    }

    /** One to three of them, others for each number; none for one number in fifty. */
    private static List<String> some(List<String> all, int number) {
        return number % 50 == 49
                ? List.of()
                : IntStream.rangeClosed(0, number % 3)
                        .mapToObj(it -> all.get((number + it * 3) % all.size()))
                        .distinct()
                        .toList();
    }

    private static List<MapMember> members(TestWorld world) {
        return world.members().stream()
                .map(it -> new MapMember(it.id(), it.name(), null, null, null))
                .toList();
    }

    private void publish(TestWorld world, MapModule module, int number, GuardedContent<?> content) {
        table.append(
                new Head(UUID.randomUUID(), world.id(), module, number, PUBLISHED),
                world.coordinator().id(),
                "",
                content);
    }
}
