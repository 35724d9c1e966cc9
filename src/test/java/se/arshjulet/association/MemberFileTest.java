package se.arshjulet.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.association.MemberImport.Fault;

class MemberFileTest {

    private static final String HEADER = "part;medlem;typ;kod;enhet;overordnad;sitter_i\n";
    private static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of());

    @Test
    void readsEveryRowOfTheRealFile() throws IOException {
        MemberFile file = MemberFile.read(MemberImport.decode(sample("medlemmar.csv")));
        assertThat(file.faults()).isEmpty();
        assertThat(file.rows()).hasSize(13);
        assertThat(file.saysParents()).isFalse();
        assertThat(file.rows())
                .extracting(MemberRow::member)
                .contains("Kinda kommun", "Åtvidabergs kommun", "Länsstyrelsen Östergötland");
        assertThat(file.rows().get(5).code()).isEqualTo("0580");
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndWindows1252() {
        String text = HEADER + "kommunerna;Åsby kommun;kommun;9903;Råd & stöd;;styrelse\n";
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        byte[] excel = text.getBytes(Charset.forName("windows-1252"));
        assertThat(List.of(plain, marked, excel)).allSatisfy(bytes -> {
            MemberFile file = MemberFile.read(MemberImport.decode(bytes));
            assertThat(file.faults()).isEmpty();
            assertThat(file.rows())
                    .extracting(MemberRow::member, MemberRow::unit, MemberRow::seats)
                    .containsExactly(tuple("Åsby kommun", "Råd & stöd", Set.of(Seat.BOARD)));
        });
    }

    @Test
    void keepsFormulaLikeCellsAsText() {
        MemberFile file = MemberFile.read(HEADER + "staten;=HYPERLINK(\"x\");myndighet;;+46;;\n");
        assertThat(file.faults()).isEmpty();
        assertThat(file.rows())
                .extracting(MemberRow::member, MemberRow::unit)
                .containsExactly(tuple("=HYPERLINK(\"x\")", "+46"));
    }

    @Test
    void takesQuotedCellsWithSemicolonsAndTellsLinesAfterThem() {
        MemberFile file = MemberFile.read(HEADER
                + "staten;\"Verket; norra\ndelen\";myndighet;;Enheten;;\n\n"
                + "staten;Verket;stiftelse;;Enheten;;\n");
        assertThat(file.rows()).extracting(MemberRow::member).containsExactly("Verket; norra delen");
        assertThat(file.faults()).extracting(Fault::line, Fault::column).containsExactly(tuple(5, "typ"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(faults("")).singleElement().satisfies(fault -> assertThat(fault.message())
                .startsWith("Filen är tom"));
        assertThat(faults("\n\n")).hasSize(1);
    }

    @Test
    void refusesAHeaderWithoutRows() {
        assertThat(faults(HEADER)).singleElement().satisfies(fault -> assertThat(fault.message())
                .contains("inga medlemmar"));
    }

    @Test
    void refusesAMissingAnUnknownAndARepeatedColumn() {
        assertThat(faults("part;medlem;typ;kod;enhet;enhet;ort\nstaten;A;myndighet;;B;B;\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactlyInAnyOrder(tuple(1, "sitter_i"), tuple(1, "enhet"), tuple(1, "ort"));
    }

    @Test
    void refusesAWrongNumberOfColumns() {
        assertThat(faults(HEADER + "staten;A;myndighet;;B\n"))
                .containsExactly(new Fault(2, "", "Raden har 5 kolumner men rubriken har 7. Kontrollera semikolonen."));
    }

    @Test
    void refusesAQuoteWithoutItsPair() {
        assertThat(faults(HEADER + "staten;\"A;myndighet;;B;;\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("citattecken"));
    }

    @Test
    void refusesUnknownPartTypeAndSeat() {
        assertThat(faults(HEADER + "landstinget;A;myndighet;;B;;\nstaten;C;verk;;D;;\nstaten;E;myndighet;;F;;nämnd\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(2, "part"), tuple(3, "typ"), tuple(4, "sitter_i"));
    }

    @Test
    void refusesAMissingMemberAndAMissingPart() {
        assertThat(faults(HEADER + "staten;;myndighet;;B;;\n;A;myndighet;;B;;\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(2, "medlem"), tuple(3, "part"));
    }

    @Test
    void refusesAPartThatTheTypeDoesNotBelongTo() {
        assertThat(faults(HEADER + "staten;A;kommun;;B;;\nstaten;C;adjungerad;;D;;\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(2, "part"), tuple(3, "part"));
    }

    @Test
    void refusesACodeOfTheWrongKind() {
        assertThat(faults(HEADER
                        + "kommunerna;A;kommun;580;B;;\nregionen;C;region;0580;D;;\nstaten;E;myndighet;01;F;;\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(2, "kod"), tuple(3, "kod"), tuple(4, "kod"));
    }

    @Test
    void refusesLinesThatSayDifferentThingsOfOneMember() {
        assertThat(faults(HEADER
                        + "kommunerna;A;kommun;0580;B;;\nkommunerna;A;kommun;0581;C;;\nstaten;A;myndighet;;D;;\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(3, "kod"), tuple(4, "typ"));
    }

    @Test
    void refusesAUnitThatStandsTwice() {
        assertThat(faults(HEADER + "staten;A;myndighet;;B;;\nstaten;A;myndighet;;B;;styrelse\n"))
                .containsExactly(new Fault(3, "enhet", "Enheten B står redan på rad 2. Ta bort den ena raden."));
    }

    @Test
    void takesTheSameUnitNameAtTwoMembers() {
        assertThat(faults(HEADER + "staten;A;myndighet;;B;;\nstaten;C;myndighet;;B;;\n"))
                .isEmpty();
    }

    @Test
    void refusesAParentThatTheMemberDoesNotHave() {
        assertThat(faults(HEADER + "staten;A;myndighet;;B;D;\nstaten;C;myndighet;;D;;\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(2, "overordnad"));
    }

    @Test
    void refusesAParentWithoutAUnit() {
        assertThat(faults(HEADER + "staten;A;myndighet;;;B;\nstaten;A;myndighet;;B;;\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(2, "overordnad"));
    }

    @Test
    void refusesUnitsThatStandUnderEachOtherAndSaysSoOnce() {
        List<Fault> faults = faults(
                HEADER
                        + "staten;A;myndighet;;B;D;\nstaten;A;myndighet;;C;B;\nstaten;A;myndighet;;D;C;\nstaten;A;myndighet;;E;C;\n");
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.message()).contains("B under D under C under B");
        });
    }

    @Test
    void refusesAUnitUnderItself() {
        assertThat(faults(HEADER + "staten;A;myndighet;;B;B;\n"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(2, "overordnad"));
    }

    private static List<Fault> faults(String csv) {
        MemberFile file = MemberFile.read(csv);
        List<Fault> faults = new java.util.ArrayList<>(file.faults());
        faults.addAll(MemberFileCheck.faults(file, EMPTY));
        return faults;
    }

    static byte[] sample(String name) throws IOException {
        try (InputStream file = MemberFileTest.class.getResourceAsStream("/sample/" + name)) {
            return file.readAllBytes();
        }
    }
}
