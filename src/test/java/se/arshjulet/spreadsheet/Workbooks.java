package se.arshjulet.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as spreadsheet programs write them, and as those who wish us ill do. */
public final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private Workbooks() {}

    public static byte[] made(Consumer<XSSFWorkbook> filling) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            filling.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sheet, Blad1, whose data is written by hand: {@code <row><c><v>1</v></c></row>}. */
    public static byte[] raw(String rows) {
        return zip(parts("", "<sheetData>" + rows + "</sheetData>", MAIN, RELATION));
    }

    public static byte[] strict(String rows) {
        return zip(parts("", "<sheetData>" + rows + "</sheetData>", STRICT_MAIN, STRICT_RELATION));
    }

    /** @param prolog what stands before the sheet's first element */
    public static byte[] withProlog(String prolog, String rows) {
        return zip(parts(prolog, "<sheetData>" + rows + "</sheetData>", MAIN, RELATION));
    }

    static Map<String, String> parts(String prolog, String inSheet, String main, String relation) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                        .formatted(relation));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Blad1' sheetId='1' r:id='r1'/></sheets></workbook>"
                        .formatted(main, relation));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
                        .formatted(relation));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<?xml version='1.0'?>%s<worksheet xmlns='%s'>%s</worksheet>".formatted(prolog, main, inSheet));
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A sheet whose only part of interest swells to that many bytes, of ever the same text. */
    public static byte[] bomb(String path, String repeated, long bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> parts = parts("", "<sheetData/>", MAIN, RELATION);
        String text = parts.remove(path);
        int cut = text.indexOf("<sheetData/>");
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(path));
            zip.write(text.substring(0, cut).getBytes(StandardCharsets.UTF_8));
            byte[] block =
                    repeated.repeat(Math.max(1, 65_536 / repeated.length())).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < bytes; written += block.length) {
                zip.write(block);
            }
            zip.write(text.substring(cut).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
