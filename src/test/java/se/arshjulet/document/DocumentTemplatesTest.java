package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.file.RefusedFileException;
import se.arshjulet.file.UploadedFile;

@IntegrationTest
class DocumentTemplatesTest {

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="50">
              <script>alert(1)</script>
              <image xlink:href="file:///etc/hostname" width="10" height="10"/>
              <rect x="100" width="100" height="50" fill="#ff0000" onclick="alert(1)"/>
            </svg>""";

    @Autowired
    DocumentTemplates templates;

    @Autowired
    TestWorlds worlds;

    private TestWorld world;

    @BeforeEach
    void makeWorld() {
        world = worlds.create();
    }

    @Test
    void whatIsKeptIsTheAssociationsOwn() {
        Template own = new Template(new Colour(0x5A, 0x1A, 0x6B), new Colour(0x8A, 0x20, 0x20), logo("svg", DRAWING));
        assertThat(current(world)).isEqualTo(Template.PLAIN);
        keep(Template.PLAIN);
        keep(own);
        assertThat(current(world).heading()).isEqualTo(own.heading());
        assertThat(current(world).accent()).isEqualTo(own.accent());
        assertThat(current(world).logo())
                .satisfies(logo -> assertThat(logo.width()).isEqualTo(1200));
        assertThat(current(worlds.create())).isEqualTo(Template.PLAIN);
        keep(new Template(own.heading(), own.accent(), null));
        assertThat(current(world).logo()).isNull();
    }

    private Template current(TestWorld of) {
        return of.as(of.coordinator(), () -> templates.current());
    }

    private void keep(Template template) {
        world.as(world.coordinator(), () -> {
            templates.keep(template);
            return true;
        });
    }

    private Picture logo(String ending, String content) {
        return logo(ending, content.getBytes(StandardCharsets.UTF_8));
    }

    private Picture logo(String ending, byte[] content) {
        return world.as(
                world.coordinator(), () -> templates.logo(new UploadedFile("logga." + ending, "image/png", content)));
    }

    @Test
    void aDrawingBecomesAPictureInWhichNothingRunsOrIsFetched() throws Exception {
        Picture drawn = logo("svg", DRAWING);
        try (InputStream in = drawn.content().open()) {
            BufferedImage image = ImageIO.read(in);
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(300);
            assertThat(new Color(image.getRGB(900, 150), true)).isEqualTo(Color.RED);
            assertThat(new Color(image.getRGB(30, 30), true).getAlpha()).isZero();
        }
    }

    @Test
    void whatIsNoLogoIsRefusedInASentence() {
        refused("txt", "hej", "En logotyp är en bild");
        refused("svg", "<html/>", "går inte att läsa som svg");
        refused("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect", "går inte att läsa som svg");
        refused(
                "svg",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>",
                "går inte att läsa som svg");
        refused("svg", "<svg>" + " ".repeat(DocumentTemplates.LARGEST_LOGO) + "</svg>", "större än 1 MB");
        refused("png", DRAWING, "innehåller något annat");
        byte[] tiny = SampleDocument.bytes("png", BufferedImage.TYPE_INT_RGB, 16, 16);
        assertThatThrownBy(() -> logo("png", tiny))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("för liten");
        byte[] large = new byte[DocumentTemplates.LARGEST_LOGO + 1];
        assertThatThrownBy(() -> logo("jpg", large))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("större än 1 MB");
    }

    private void refused(String ending, String content, String why) {
        assertThatThrownBy(() -> logo(ending, content))
                .as(content.substring(0, Math.min(40, content.length())))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aPhotographInPngOrJpegIsTaken() {
        assertThat(logo("jpeg", SampleDocument.bytes("jpeg", BufferedImage.TYPE_INT_RGB, 300, 100))
                        .width())
                .isEqualTo(300);
        assertThat(logo("PNG", SampleDocument.bytes("png", BufferedImage.TYPE_INT_ARGB, 300, 100))
                        .height())
                .isEqualTo(100);
    }
}
