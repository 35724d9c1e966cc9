package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.file.WordDocument;
import se.arshjulet.interview.InterviewTexts;

/** What one nyckelperson is told of how her words are coded. */
@IntegrationTest
class CodingExtractTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private CodedTexts coded;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private CodingExtract extract;

    @Test
    void herWordsAreThereWithTheirCodesAndOthersAreNot() throws IOException {
        TestWorld world = worlds.create();
        UUID text = coded.differing(world, "Remisser kommer tillbaka").text();
        UUID informant = world.as(
                world.coordinator(), () -> texts.find(text).orElseThrow().head().informantId());

        assertThat(read(world, informant))
                .contains("Hur det du har sagt är kodat", "Remisser kommer tillbaka", "Bara en kodares än");
        assertThat(read(world, UUID.randomUUID())).doesNotContain("kodat", "Remisser");
        assertThat(read(worlds.create(), informant)).doesNotContain("Remisser");
    }

    private String read(TestWorld world, UUID informant) throws IOException {
        WordDocument document = new WordDocument("Registerutdrag", "sv-SE");
        world.as(world.coordinator(), () -> extract.write(informant, document));
        try (XWPFWordExtractor words =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(document.bytes())))) {
            return words.getText();
        }
    }
}
