package se.arshjulet.annualwheel;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.spreadsheet.NewWorkbook;

/** A year's plan to take away, for everybody who may see it. */
@Controller
class WheelDownload {

    private final AnnualWheels wheels;
    private final WheelExport export;

    WheelDownload(AnnualWheels wheels, WheelExport export) {
        this.wheels = wheels;
        this.export = export;
    }

    @GetMapping("/arshjul/{year:[0-9]{4}}/arshjul.csv")
    ResponseEntity<byte[]> csv(@PathVariable int year) {
        return file(year, "csv", new MediaType("text", "csv", StandardCharsets.UTF_8), export::csv);
    }

    @GetMapping("/arshjul/{year:[0-9]{4}}/arshjul.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable int year) {
        return file(year, "xlsx", MediaType.parseMediaType(NewWorkbook.MEDIA_TYPE), export::xlsx);
    }

    @GetMapping("/arshjul/{year:[0-9]{4}}/arshjul.ics")
    ResponseEntity<byte[]> ics(@PathVariable int year) {
        return file(year, "ics", new MediaType("text", "calendar", StandardCharsets.UTF_8), wheel -> export.ics(wheel)
                .getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> file(int year, String ending, MediaType type, Function<Wheel, byte[]> write) {
        try {
            return wheels.find(year)
                    .map(wheel -> ResponseEntity.ok()
                            .contentType(type)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename("arshjul-" + year + "." + ending)
                                            .build()
                                            .toString())
                            .cacheControl(org.springframework.http.CacheControl.noStore())
                            .body(write.apply(wheel)))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (AccessDeniedException nothingOfHers) {
            return ResponseEntity.notFound().build();
        }
    }
}
