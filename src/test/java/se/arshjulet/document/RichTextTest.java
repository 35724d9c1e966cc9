package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void whatCouldDoHarmIsGone() {
        String clean = RichText.sanitised(
                "<p onclick=\"x()\" style=\"color:red\">Hej <script>alert(1)</script><img src=x onerror=y>"
                        + "<a href=\"javascript:alert(1)\">länk</a> <a href=\"https://exempel.example/å?a=1&b=2\">bra</a></p>"
                        + "<iframe src=\"//x\"></iframe><svg><p>kvar</p></svg><h1>Stor</h1>");
        assertThat(clean)
                .isEqualTo(
                        "<p>Hej <a>länk</a> <a href=\"https://exempel.example/å?a=1&amp;b=2\">bra</a></p><p>kvar</p>Stor");
        assertThat(RichText.sanitised(clean)).as("once more").isEqualTo(clean);
    }

    @Test
    void anEmptyEditorIsBlank() {
        assertThat(RichText.isBlank("<p></p><p><br></p><ul><li><p></p></li></ul>"))
                .isTrue();
        assertThat(RichText.blocks("<p></p><p><br></p><ul><li><p></p></li></ul>"))
                .isEmpty();
        assertThat(RichText.isBlank("<p>a</p>")).isFalse();
    }

    @Test
    void paragraphsEmphasisAndLinksBecomeTheirBlocks() {
        List<Block> blocks = RichText.blocks(
                "lös text<p>Ett <strong>viktigt <em>ord</em></strong><br>och en <a href=\"https://exempel.example\">länk</a></p>"
                        + "<blockquote><p>Citat</p><p>mer</p></blockquote>");
        assertThat(blocks)
                .containsExactly(
                        Paragraph.of("lös text"),
                        Paragraph.of(
                                new Text("Ett "),
                                Text.strong("viktigt "),
                                new Text("ord", java.util.Set.of(Text.Emphasis.STRONG, Text.Emphasis.STRESSED)),
                                new LineBreak(),
                                new Text("och en "),
                                new Link("länk", URI.create("https://exempel.example"))),
                        new Quote(List.of(Paragraph.of("Citat"), Paragraph.of("mer"))));
    }

    @Test
    void listsKeepTheirDepth() {
        assertThat(
                        RichText.blocks(
                                "<ul><li><p>ett</p><p>rad</p><ol><li><p>under</p></li></ol></li><li><p></p></li><li><p>två</p></li></ul>"))
                .containsExactly(new Listing(
                        false,
                        List.of(
                                new Listing.Item(
                                        List.of(new Text("ett"), new LineBreak(), new Text("rad")),
                                        List.of(new Listing(true, List.of(new Listing.Item(Inline.plain("under")))))),
                                new Listing.Item(Inline.plain("två")))));
    }

    @Test
    void headingsOpenSectionsAndASkippedLevelIsNone() {
        RichText.Passage passage = RichText.read(
                "<p>först</p><h2>A</h2><p>a</p><h4>B</h4><p>b</p><h3>C</h3><h2>D</h2><h3> </h3><p>d</p>", 2);
        assertThat(passage.blocks()).containsExactly(Paragraph.of("först"));
        assertThat(passage.sections())
                .containsExactly(
                        new Section(
                                "A",
                                List.of(Paragraph.of("a")),
                                List.of(Section.of("B", Paragraph.of("b")), Section.of("C"))),
                        Section.of("D", Paragraph.of("d")));
    }

    @Test
    void headingsForWhichThereIsNoRoomAreLinesInBold() {
        RichText.Passage passage = RichText.read("<h2>A</h2><h3>B</h3><p>b</p>", 1);
        assertThat(passage.sections())
                .containsExactly(Section.of("A", Paragraph.of(Text.strong("B")), Paragraph.of("b")));
        assertThat(RichText.blocks("<h2>A</h2>")).containsExactly(Paragraph.of(Text.strong("A")));
    }
}
