package se.arshjulet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;

@IntegrationTest
class StoredFilesTest {

    private static final FileLimits LIMITS = FileLimits.anyKind(1024 * 1024);
    private static final UploadedFile PICTURE = new UploadedFile("karta.png", "text/html", Documents.png());

    @Autowired
    StoredFiles files;

    @Autowired
    TestWorlds worlds;

    @Autowired
    JdbcTemplate jdbc;

    private TestWorld world;

    @BeforeEach
    void makeWorld() {
        world = worlds.create();
    }

    @Test
    void aFileComesBackAsItWas() {
        StoredFile kept = kept(PICTURE);
        assertThat(kept.mediaType()).isEqualTo("image/png");
        assertThat(kept.size()).isEqualTo(Documents.png().length);
        assertThat(kept.sha256()).matches("[0-9a-f]{64}");
        assertThat(kept.uploadedBy()).isEqualTo(world.coordinator().id());
        UploadedFile opened =
                world.as(world.coordinator(), () -> files.open(kept.id())).orElseThrow();
        assertThat(opened.content()).isEqualTo(Documents.png());
        assertThat(world.as(world.coordinator(), () -> files.facts(List.of(kept.id(), UUID.randomUUID()))))
                .singleElement()
                .satisfies(facts -> assertThat(facts.sha256()).isEqualTo(kept.sha256()));
    }

    @Test
    void itLeavesAsSomethingToBeSavedAndNotToBeShown() {
        StoredFile kept = kept(new UploadedFile("så här.txt", "", Documents.bytes("<b>hej</b>")));
        UploadedFile opened =
                world.as(world.coordinator(), () -> files.open(kept.id())).orElseThrow();
        ResponseEntity<byte[]> answer = FileDownload.attachment(opened);
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("UTF-8''s%C3%A5%20h%C3%A4r.txt");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getCacheControl()).contains("no-store");
    }

    @Test
    void anotherAssociationNeitherReadsNorRemovesIt() {
        StoredFile kept = kept(PICTURE);
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> files.open(kept.id()))).isEmpty();
        assertThat(other.as(other.coordinator(), () -> files.facts(List.of(kept.id()))))
                .isEmpty();
        other.as(other.coordinator(), () -> files.remove(kept.id()));
        assertThat(world.as(world.coordinator(), () -> files.open(kept.id()))).isPresent();
    }

    @Test
    void whatIsRemovedIsGone() {
        StoredFile kept = kept(PICTURE);
        world.as(world.coordinator(), () -> files.remove(kept.id()));
        assertThat(world.as(world.coordinator(), () -> files.open(kept.id()))).isEmpty();
    }

    @Test
    void whatIsRefusedIsNotKept() {
        UploadedFile program = new UploadedFile("rapport.pdf", "application/pdf", Documents.program());
        assertThatThrownBy(() -> kept(program)).isInstanceOf(RefusedFileException.class);
        assertThat(jdbc.queryForObject(
                        "select count(*) from stored_file where association_id = ?", Integer.class, world.id()))
                .isZero();
    }

    private StoredFile kept(UploadedFile file) {
        return world.as(
                world.coordinator(),
                () -> files.keep(file, LIMITS, world.coordinator().id()));
    }
}
