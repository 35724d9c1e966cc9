package se.arshjulet.statusreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.VeraPdf;
import se.arshjulet.document.WordReading;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportContent.MilestoneWords;
import se.arshjulet.statusreport.ReportContent.News;
import se.arshjulet.statusreport.ReportContent.RiskWords;

/** A real association's report of December 2021 is made here: its matter entered where it belongs, and found in what is sent. */
@IntegrationTest
class SampleReportTest {

    private static final YearMonth DECEMBER = YearMonth.of(2021, 12);
    private static final String REQUEST = "Fem samverkansprojekt och forum till samverkansmodulen";
    private static final String WRONG = "Samordningskartan modul 1–3 ifyllda och uppdaterade för parterna";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private ScanTips tips;

    @Autowired
    private StatusReports reports;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private ReportCourse course;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private TestPerson coordinator;
    private TestPerson board;

    @BeforeEach
    void novemberAsItWas() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2021-11-08T09:00:00Z")));
        world = worlds.create();
        coordinator = world.coordinator();
        board = world.person("Sty Relse", "styrelse", Role.READER);
        tip(
                "READ",
                "Nationella rådets kunskapsstöd om samverkan genom samordningsförbund",
                "https://www.finsam.se/kunskapsstod",
                null);
        tip(
                "WATCH",
                "MUCF:s samverkansmodell, ett strategiskt och operativt verktyg",
                "https://www.mucf.se/uppdrag/samverkan-med-det-civila-samhallet",
                11);
        tip("LISTEN", "Samtal om möten som spelar roll, The Art of Gathering", "", 40);
        UUID round = requests.started(world, requests.plan(world, REQUEST, 40));
        requests.submitted(
                world,
                requests.assignment(world, round, world.members().get(0)).id(),
                world.members().get(0),
                "Insteget");
        UUID meeting = activity("Styrelsemöte", ActivityKind.MEETING, 11);
        activity("Komplettering av SUS till statistikmodulen", ActivityKind.DATA_REQUEST, 12);
        world.as(coordinator, () -> {
            wheels.move(meeting, LocalDate.of(2021, 11, 19));
            years.finish(meeting, "Gap-analys av Jonsbo och Backaberg presenterades.");
        });
        clock.move(Duration.between(clock.instant(), Instant.parse("2021-12-06T09:00:00Z")));
    }

    private void tip(String kind, String title, String address, Integer minutes) {
        UUID sector = UUID.randomUUID();
        jdbc.update(
                "insert into horizon_sector (id, association_id, name, ordinal) values (?, ?, ?, 0)",
                sector,
                world.id(),
                "Sektor " + sector);
        jdbc.update(
                """
                insert into scan_tip (id, association_id, kind, title, address, minutes, layer, sector_id, added_by, added_on,
                  added_at, chosen_by, chosen_at)
                values (?, ?, ?, ?, ?, ?, 'CONTEXT', ?, ?, '2021-11-08', clock_timestamp(), ?, clock_timestamp())""",
                UUID.randomUUID(),
                world.id(),
                kind,
                title,
                address,
                minutes,
                sector,
                coordinator.id(),
                coordinator.id());
    }

    /** @return its one time */
    private UUID activity(String title, ActivityKind kind, int month) {
        return world.as(coordinator, () -> {
            if (wheels.find(2021).isEmpty()) {
                wheels.begin(2021);
            }
            UUID activity = wheels.add(
                    2021,
                    new AnnualWheels.Draft(
                            title,
                            kind,
                            List.of("Styrelsen"),
                            null,
                            "",
                            new DateRule.Monthly(List.of(month), new DayInMonth.LastWorkingDay()),
                            null,
                            Set.of()));
            return wheels.find(2021).orElseThrow().occurrences().stream()
                    .filter(time -> time.activityId().equals(activity))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private UUID written() {
        UUID report = world.as(coordinator, () -> course.begin(DECEMBER, LocalDate.of(2021, 12, 15)));
        world.as(coordinator, () -> {
            write(
                    report,
                    ReportSection.PARTIES,
                    "<p>Samordningskartan: fortsatt kvalitetssäkring, befintliga funktioner har gåtts igenom och utvecklats.</p>");
            write(
                    report,
                    ReportSection.ASSOCIATION,
                    "<p>Processtöd: avstämningar med projektledare i Samordningsbron/Insteget.</p>");
            write(
                    report,
                    ReportSection.PLANNED,
                    "<ul><li>Fortsatt kvalitetssäkring av Samordningskartan</li><li>Påfyllning av data till samverkansmodulen</li></ul>");
            write(
                    report,
                    ReportSection.PERSPECTIVE,
                    "<ul><li>Användarperspektivet finns med i organisationskartan, samverkanskartan och flödeskartan</li><li>Könsuppdelad statistik i statistikkartan</li><li>Beaktas i analys av deltagarintervjuer</li></ul>");
            write(
                    report,
                    ReportSection.ENGAGEMENT,
                    "<p>Datainsamling fortsätter genom representanterna i Analysgruppen/Beredningsgruppen; val av statistikmått förankras i Beredningsgruppen.</p>");
            write(
                    report,
                    ReportSection.RISKS,
                    "<p>Slutdatum flyttat på grund av svårigheter med data och för att flödesmodulen pausats till förmån för kvalitetssäkring.</p>");
            writing.addLine(
                    report,
                    ReportSection.EVENTS,
                    "Samordningskartan lanserad med organisations-, samverkans- och statistikmodul");
            writing.addLine(
                    report, ReportSection.EVENTS, "Uppföljning av konklusionerna, med uppdatering av nya konklusioner");
            writing.addLine(
                    report, ReportSection.EVENTS, "Gap-analys av Samordningsbron med fokus på Jonsbo och Backaberg");
            light(report, ProjectParameter.BUDGET, ReportLight.GREEN, "");
            light(report, ProjectParameter.TIMELINE, ReportLight.AMBER, "Modulerna väntar på data.");
            light(report, ProjectParameter.RISK_HANDLING, ReportLight.AMBER, "Tillgången till data är osäker.");
            light(report, ProjectParameter.ENGAGEMENT, ReportLight.GREEN, "");
            light(report, ProjectParameter.OVERALL, ReportLight.GREEN, "");
            milestone(report, "Samordningskartan modul 4 flöden klar", "2021-12-31", "2022-02-28", ReportLight.AMBER);
            milestone(report, WRONG, "2021-12-31", "2021-02-28", ReportLight.AMBER);
            milestone(
                    report, "Delrapport gap-analys Samordningsbron 2.0", "2021-11-19", "2021-11-19", ReportLight.GREEN);
            milestone(
                    report,
                    "Slutrapport gap-analys Samordningsbron 2.0",
                    "2022-08-31",
                    "2022-08-31",
                    ReportLight.GREEN);
            writing.addRisk(
                    report,
                    new RiskWords(
                            "Fortsatt utmaning med tillgång till data: detaljnivå i organisationsmodulen",
                            ReportLight.AMBER,
                            Likelihood.GREAT,
                            "Arbetsgruppen",
                            false));
        });
        return report;
    }

    private void write(UUID report, ReportSection section, String html) {
        writing.write(report, section, html, 0);
    }

    private void light(UUID report, ProjectParameter parameter, ReportLight colour, String reason) {
        writing.setLight(report, parameter, colour, reason, 0);
    }

    private void milestone(UUID report, String title, String due, String expected, ReportLight colour) {
        boolean done = expected.equals("2021-11-19");
        writing.addMilestone(
                report, new MilestoneWords(title, LocalDate.parse(due), LocalDate.parse(expected), colour, done));
    }

    @Test
    void theRealReportIsMadeAndEachFactStandsInEveryFile() throws Exception {
        UUID report = written();
        List<ReportWarning> warnings =
                world.as(coordinator, () -> reports.find(report).orElseThrow()).warnings();
        assertThat(warnings)
                .extracting(ReportWarning::kind)
                .containsExactlyInAnyOrder(
                        ReportWarning.Kind.TIP_WITHOUT_ADDRESS, ReportWarning.Kind.EXPECTED_BEFORE_DUE_YEAR);
        assertThat(warnings).anySatisfy(warning -> assertThat(warning.sentence())
                .contains("Samordningskartan modul 1–3", "2021-02-28", "2021-12-31"));
        world.as(coordinator, () -> course.send(report, Set.of(board.id())));
        byte[] pdf = file(report, DocumentFormat.PDF);
        String member = world.members().get(0).name();
        List<String> facts = List.of(
                "Statusrapport december 2021",
                "Resultat från november 2021",
                "Lästips: Nationella rådets kunskapsstöd om samverkan genom samordningsförbund",
                "https://www.finsam.se/kunskapsstod",
                "Titttips: MUCF:s samverkansmodell, ett strategiskt och operativt verktyg (11 min)",
                "https://www.mucf.se/uppdrag/samverkan-med-det-civila-samhallet",
                "The Art of Gathering (40 min)",
                "befintliga funktioner har gåtts igenom och utvecklats",
                "Datauppdraget ”" + REQUEST + "” skickades till 3 medlemmar",
                "1 av 3 medlemmar svarade på ”" + REQUEST + "”: " + member,
                "avstämningar med projektledare i Samordningsbron/Insteget",
                "Styrelsemöte 19 november 2021. Gap-analys av Jonsbo och Backaberg presenterades.",
                "Planerade åtgärder december 2021",
                "Fortsatt kvalitetssäkring av Samordningskartan",
                "Komplettering av SUS till statistikmodulen",
                "Påfyllning av data till samverkansmodulen",
                "Könsuppdelad statistik i statistikkartan",
                "De tre viktigaste händelserna under 2021",
                "Samordningskartan lanserad med organisations-, samverkans- och statistikmodul",
                "Gap-analys av Samordningsbron med fokus på Jonsbo och Backaberg",
                "Budget",
                "Orange",
                "Modulerna väntar på data.",
                "Samordningskartan modul 4 flöden klar",
                "2022-02-28",
                "2021-02-28",
                "Delrapport gap-analys Samordningsbron 2.0",
                "2022-08-31",
                "val av statistikmått förankras i Beredningsgruppen",
                "Fortsatt utmaning med tillgång till data",
                "flödesmodulen pausats till förmån för kvalitetssäkring",
                "Teckenförklaring: grön inga frågor, orange några frågor, röd större frågor");
        Map<String, String> texts = Map.of(
                "PDF", pdfText(pdf),
                "Word", wordText(file(report, DocumentFormat.WORD)),
                "Markdown", new String(file(report, DocumentFormat.MARKDOWN), StandardCharsets.UTF_8));
        texts.forEach((format, text) -> {
            String plain = plain(text);
            for (String fact : facts) {
                assertThat(plain).as(format).contains(plain(fact));
            }
        });
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(world.as(coordinator, tips::chosenForReport)).isEmpty();
    }

    private byte[] file(UUID report, DocumentFormat format) {
        return world.as(board, () -> reports.file(report, format)).content();
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String wordText(byte[] docx) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new WordReading(word).text();
        }
    }

    /** Without what only the format brings: where lines break, and Markdown's signs. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\\\<>\\u00AD\\u00A0]+", "");
    }

    @Test
    void gatheringAnewMarksWhatIsNewAndOtherAndGoneAndLeavesWhatSomebodyWrote() {
        UUID report = world.as(coordinator, () -> course.begin(DECEMBER, LocalDate.of(2021, 12, 15)));
        Line podcast = line(report, "The Art of Gathering");
        Line meeting = line(report, "Styrelsemöte");
        Line request = line(report, "skickades till");
        assertThat(podcast.news()).isNull();
        world.as(coordinator, () -> {
            writing.rewrite(report, podcast.id(), "En podd om möten", podcast.version());
            writing.hide(report, meeting.id(), true);
        });
        jdbc.update("update scan_tip set title = 'Ny titel' where association_id = ? and kind = 'LISTEN'", world.id());
        jdbc.update("update scan_tip set title = 'Ny modell' where association_id = ? and kind = 'WATCH'", world.id());
        jdbc.update(
                "update scan_tip set chosen_by = null, chosen_at = null where association_id = ? and kind = 'READ'",
                world.id());
        tip("READ", "Ett tips till", "https://www.example.org", null);
        ReportWriting.Gathered gathered = world.as(coordinator, () -> writing.gather(report));
        assertThat(gathered).isEqualTo(new ReportWriting.Gathered(1, 2, 1));
        assertThat(line(report, "En podd om möten"))
                .returns(News.CHANGED, Line::news)
                .returns("Lyssnatips: Ny titel (40 min)", Line::gathered);
        assertThat(line(report, "Ny modell").news()).isEqualTo(News.CHANGED);
        assertThat(line(report, "Ett tips till").news()).isEqualTo(News.NEW);
        assertThat(line(report, "kunskapsstöd").news()).isEqualTo(News.GONE);
        assertThat(line(report, "Styrelsemöte").hidden()).isTrue();
        assertThat(line(report, "skickades till"))
                .returns(request.id(), Line::id)
                .returns(null, Line::news);
        Line rewritten = line(report, "En podd om möten");
        world.as(coordinator, () -> writing.rewrite(report, rewritten.id(), " ", rewritten.version()));
        assertThat(line(report, "Ny titel").isRewritten()).isFalse();
        assertThat(world.as(coordinator, () -> writing.gather(report))).isEqualTo(new ReportWriting.Gathered(0, 0, 0));
    }

    private Line line(UUID report, String words) {
        return world.as(coordinator, () -> reports.find(report).orElseThrow()).content().lines().stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
