package se.arshjulet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.spreadsheet.NewColumn;
import se.arshjulet.spreadsheet.NewSheet;
import se.arshjulet.spreadsheet.NewWorkbook;
import se.arshjulet.spreadsheet.SheetCell;
import se.arshjulet.statistics.Measure.Kind;
import se.arshjulet.statistics.MeasureChange.Changed;
import se.arshjulet.statistics.MeasureImport.Fault;
import se.arshjulet.statistics.MeasureImport.Result;

@IntegrationTest
class MeasureImportTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private MeasureImport imports;

    @Autowired
    private Measures measures;

    private TestWorld world;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
    }

    private Result imported(byte[] table) {
        return world.as(world.coordinator(), () -> imports.importAll(table));
    }

    private Result imported(String... lines) {
        return imported(table(lines));
    }

    private static byte[] table(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private List<Measure> all() {
        return TenantContext.call(world.id(), measures::all);
    }

    private Measure measure(String name) {
        return all().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] resource(String path) throws IOException {
        return new ClassPathResource(path).getContentAsByteArray();
    }

    private static MeasureValue only(Measure measure, Predicate<MeasureValue> which) {
        List<MeasureValue> found = measure.values().stream().filter(which).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void anAssociationsOwnFiguresLoadAndTheirChecksHold() throws IOException {
        Result result = imported(resource("statistics/statistik.csv"));
        assertThat(result.faults()).isEmpty();
        assertThat(result.verified()).isEqualTo(7);
        assertThat(result.remarks())
                .containsExactly(
                        new Fault(16, "kontroll", "Värdet för 2019 finns inte här, så kontrollen kunde inte prövas."));
        assertThat(all()).hasSize(7);
        assertThat(all().stream().mapToInt(measure -> measure.values().size()).sum())
                .isEqualTo(15);
        Measure fair = measure("Välfärdsmässan");
        assertThat(fair.values())
                .extracting(MeasureValue::year, MeasureValue::category, value -> Objects.requireNonNull(value.value())
                        .intValue())
                .containsExactly(
                        tuple(2018, "besökare", 252),
                        tuple(2018, "utställare", 142),
                        tuple(2019, "besökare", 394),
                        tuple(2019, "utställare", 156),
                        tuple(2020, "besökare", 231),
                        tuple(2020, "utställare", 103));
        assertThat(fair.source()).isEqualTo("verksamhetsberättelse 2020");
        assertThat(measure("Medverkande förbund i Insatskatalogen")
                        .values()
                        .get(0)
                        .note())
                .isEqualTo("oförändrat från 2019");
        assertThat(measure("Samordningsbron: varav till arbete").values().get(0).note())
                .isEmpty();
    }

    @Test
    void figuresBySexAndMunicipalityLoadWithWhatIsMissingApartFromWhatIsZero() throws IOException {
        byte[] demo = resource("demo/demo-statistik.csv");
        assertThat(imported(demo).faults()).isEmpty();
        assertThat(all().stream().mapToInt(measure -> measure.values().size()).sum())
                .isEqualTo(83);
        Measure content = measure("Nöjda deltagare, andel");
        assertThat(content.kind()).isEqualTo(Kind.SHARE);
        MeasureValue missing = only(content, value -> value.year() == 2025);
        assertThat(missing.value()).isNull();
        assertThat(missing.note()).isEqualTo("saknas: för få svar");
        assertThat(only(content, value -> value.year() == 2024).value()).isEqualTo(BigDecimal.ZERO);
        Measure participants = measure("Deltagare i förbundets insatser");
        assertThat(participants.kind()).isEqualTo(Kind.PEOPLE);
        assertThat(only(
                                participants,
                                value -> value.year() == 2025
                                        && value.sex() == Sex.MEN
                                        && value.place().equals(new Place("9903", "Åsby")))
                        .value())
                .isEqualTo(new BigDecimal("4"));
        Result again = imported(demo);
        assertThat(again.changesAnything()).isFalse();
        assertThat(again.changes()).extracting(MeasureChange::unchanged).containsExactly(27, 27, 27, 2);
    }

    @Test
    void wrongArithmeticIsAnErrorOnItsLineAndNothingIsWritten() throws IOException {
        String sound = new String(resource("statistics/statistik.csv"), StandardCharsets.UTF_8);
        for (String[] slip : new String[][] {
            {"53 av 74 = 72 %", "53 av 74 = 71 %", "53 av 74 är 72 %, inte 71 %."},
            {"totalt;53;53", "totalt;54;53", "Radens värde 54 finns inte i kontrollen."},
            {"totalt;48;", "totalt;58;", "58 ryms inte i 53."},
            {"252 + 142 = 394", "252 + 142 = 395", "252 + 142 blir 394, inte 395."},
            {"utställare;142", "utställare;143", "Kategorin utställare är 143, men det talet finns inte i kontrollen."},
            {"10 + 22 + 7 + 29 + 40 = 108", "10 + 22 + 7 + 29 + 41 = 109", "Radens värde 108 finns inte i kontrollen."},
        }) {
            String wrong = sound.replace(slip[0], slip[1]);
            assertThat(wrong).isNotEqualTo(sound);
            Result result = imported(wrong.getBytes(StandardCharsets.UTF_8));
            assertThat(result.changes()).isEmpty();
            assertThat(result.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.message()).startsWith(slip[2]);
                assertThat(fault.column()).isEqualTo("kontroll");
            });
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void theTotalHasToBeWomenAndMenAlsoWithWhatIsThereAlready() {
        String header = "mått;år;kön;värde";
        assertThat(imported(header, "Deltagare;2025;K;30", "Deltagare;2025;M;27", "Deltagare;2025;T;53")
                        .faults())
                .containsExactly(
                        new Fault(4, "varde", "Kvinnor och män blir 57 men totalen är 53. Rätta ett av talen."));
        assertThat(imported(header, "Deltagare;2025;K;30", "Deltagare;2025;T;57")
                        .faults())
                .isEmpty();
        assertThat(imported(header, "Deltagare;2025;M;26").faults())
                .containsExactly(
                        new Fault(2, "varde", "Kvinnor och män blir 56 men totalen är 57. Rätta ett av talen."));
        assertThat(imported(header, "Deltagare;2025;M;27").faults()).isEmpty();
        assertThat(imported(header, "Andel nöjda;2025;K;80", "Andel nöjda;2025;M;60", "Andel nöjda;2025;T;70")
                        .faults())
                .isEmpty();
    }

    @Test
    void everyFaultIsSaidWithItsLineAndColumn() {
        Result result = imported(
                "matt;ar;kommun;kod;kon;varde",
                ";2025;;;T;1",
                "A;;;;T;1",
                "A;25;;;T;1",
                "A;2099;;;T;1",
                "A;2024;Storby;99;T;1",
                "A;2024;;8888;T;1",
                "A;2024;;;X;1",
                "A;2024;;;T;många",
                "A;2024;;;T;1.250",
                "A;2024;;;T;-",
                "A;2023;;;T;-3",
                "B;2023;;;T;3",
                "B;2023;;;T;3");
        assertThat(result.faults())
                .extracting(Fault::line, Fault::column)
                .containsExactly(
                        tuple(2, "matt"),
                        tuple(3, "ar"),
                        tuple(4, "ar"),
                        tuple(5, "ar"),
                        tuple(6, "kod"),
                        tuple(7, "kod"),
                        tuple(8, "kon"),
                        tuple(9, "varde"),
                        tuple(10, "varde"),
                        tuple(11, "varde"),
                        tuple(14, "matt"));
        assertThat(result.faults())
                .allSatisfy(fault -> assertThat(fault.message()).endsWith("."));
        assertThat(all()).isEmpty();
    }

    @Test
    void peopleAreWholeNumbersAndWhatIsNeitherWholeNorAShareIsAnAmount() {
        assertThat(imported("matt;ar;varde;enhet", "A;2024;-3;personer", "A;2025;2,5;personer")
                        .faults())
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(2, "varde"), tuple(3, "varde"));
        assertThat(imported(
                                "matt;ar;varde;enhet",
                                "Personal;2024;2,5;årsarbetare",
                                "Kostnad;2024;1 250 000;kronor",
                                "Andel;2024;45,6 %;",
                                "Deltagare;2024;1 250;")
                        .faults())
                .isEmpty();
        assertThat(all())
                .extracting(Measure::name, Measure::kind, measure -> measure.values()
                        .get(0)
                        .value())
                .containsExactly(
                        tuple("Andel", Kind.SHARE, new BigDecimal("45.6")),
                        tuple("Deltagare", Kind.PEOPLE, new BigDecimal("1250")),
                        tuple("Kostnad", Kind.AMOUNT, new BigDecimal("1250000")),
                        tuple("Personal", Kind.AMOUNT, new BigDecimal("2.5")));
    }

    @Test
    void columnsComeInAnyOrderWithOrWithoutDotsAndUnknownOnesAreTold() {
        Result result = imported("Värde;Färg;Kön;Mått;År", "5;röd;män;A;2024");
        assertThat(result.faults()).isEmpty();
        assertThat(result.remarks()).containsExactly(new Fault(1, "Färg", "Kolumnen Färg är okänd och läses inte."));
        assertThat(measure("A").values())
                .containsExactly(new MeasureValue(2024, Place.WHOLE, Sex.MEN, "", new BigDecimal("5"), ""));
        assertThat(imported("matt;ar", "A;2024").faults())
                .extracting(Fault::message)
                .containsExactly("Kolumnen varde saknas i den första raden.");
        assertThat(imported("matt;ar;varde;värde", "A;2024;1;2").faults())
                .extracting(Fault::message)
                .containsExactly("Kolumnen värde finns två gånger. Ta bort den ena.");
        assertThat(imported("matt;ar;varde").faults()).hasSize(1);
        assertThat(imported(new byte[] {'P', 'K', 3, 4, 0}).faults()).hasSize(1);
    }

    @Test
    void aMunicipalityIsKnownByItsCodeOrItsNameAndASpreadsheetsLostZeroIsGivenBack() {
        assertThat(imported(
                                "matt;ar;kommun;kod;varde",
                                "A;2024;Kinda;513;1",
                                "A;2025;Kinda;;2",
                                "A;2026;;0513;3",
                                "A;2024;Riket;;4",
                                "A;2024;Stadsdelen Norr;;5")
                        .faults())
                .isEmpty();
        assertThat(measure("A").values())
                .extracting(MeasureValue::year, MeasureValue::place)
                .containsExactly(
                        tuple(2024, new Place(null, "Stadsdelen Norr")),
                        tuple(2024, Place.COUNTRY),
                        tuple(2024, new Place("0513", "Kinda")),
                        tuple(2025, new Place("0513", "Kinda")),
                        tuple(2026, new Place("0513", "Kinda")));
    }

    @Test
    void whatIsNewChangedAndUnchangedIsSaidBeforeItIsWritten() {
        imported("matt;ar;varde;kalla", "A;2023;1;SUS", "A;2024;2;SUS");
        byte[] next = table(
                "matt;ar;varde;kalla", "A;2023;1;SUS", "A;2024;3;SUS", "A;2025;4;Uppföljning Finsam", "B;2025;1;");
        Result result = world.as(world.coordinator(), () -> imports.check(next));
        assertThat(result.changes()).hasSize(2);
        MeasureChange a = result.changes().get(0);
        assertThat(a.isNew()).isFalse();
        assertThat(a.redescribed()).isTrue();
        assertThat(a.draft().source()).isEqualTo("SUS; Uppföljning Finsam");
        assertThat(a.unchanged()).isEqualTo(1);
        assertThat(a.added()).extracting(MeasureValue::year).containsExactly(2025);
        assertThat(a.changed())
                .extracting(Changed::before, Changed::after)
                .extracting(pair -> Stream.of(pair.toList().toArray())
                        .map(value -> ((MeasureValue) value).value())
                        .toList())
                .containsExactly(List.of(new BigDecimal("2"), new BigDecimal("3")));
        assertThat(result.changes().get(1).isNew()).isTrue();
        assertThat(all()).hasSize(1);
        imported(next);
        assertThat(measure("A").values()).hasSize(3);
    }

    @Test
    void anXlsxFileIsReadAsATextIs() {
        List<NewColumn> columns = List.of(
                NewColumn.of("Mått", 20, NewColumn.Format.TEXT),
                NewColumn.of("År", 8, NewColumn.Format.NUMBER),
                NewColumn.of("Kod", 8, NewColumn.Format.NUMBER),
                NewColumn.of("Kommun", 20, NewColumn.Format.TEXT),
                NewColumn.of("Värde", 8, NewColumn.Format.NUMBER));
        List<SheetCell> row = List.of(
                SheetCell.text("Sjukdagar"), number("2025"), number("513"), SheetCell.text("Kinda"), number("12.125"));
        NewSheet sheet = new NewSheet("Mått", List.of(), columns, List.of(row));
        assertThat(imported(new NewWorkbook(List.of(sheet), List.of()).write()).faults())
                .isEmpty();
        assertThat(measure("Sjukdagar").values())
                .containsExactly(new MeasureValue(
                        2025, new Place("0513", "Kinda"), Sex.TOTAL, "", new BigDecimal("12.125"), ""));
    }

    private static SheetCell number(String plain) {
        return new SheetCell(SheetCell.Kind.NUMBER, plain, null);
    }

    @Test
    void onlyACoordinatorBringsFiguresIn() {
        byte[] one = table("matt;ar;varde", "A;2024;1");
        for (Role role : List.of(Role.REVIEWER, Role.REPRESENTATIVE, Role.READER)) {
            TestWorld.TestPerson person = world.person("Nå Gon", role.name().toLowerCase(Locale.ROOT), role);
            assertThatThrownBy(() -> world.as(person, () -> imports.check(one)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(person, () -> imports.importAll(one)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> world.asByLink(world.coordinator(), () -> imports.importAll(one)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(all()).isEmpty();
    }
}
