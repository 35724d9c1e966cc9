package se.arshjulet.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the cells' number formats make of a number: a spreadsheet's date is only a number that looks like one. */
final class CellFormats {

    enum Format {
        PLAIN,
        PERCENT,
        DATE
    }

    private static final int MOST = 70_000;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Format> byStyle = new ArrayList<>();

    static CellFormats read(XlsxFile file, Optional<String> part) throws IOException, XMLStreamException {
        CellFormats formats = new CellFormats();
        if (part.isPresent()) {
            try (SafeXml xml = file.part(part.get())) {
                formats.read(xml);
            }
        }
        return formats;
    }

    /** The formats of cells, not those of the named styles, which look the same but for what they stand in. */
    private void read(SafeXml xml) throws XMLStreamException {
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.name().equals("cellXfs")) {
                ofCells = xml.begins();
            } else if (xml.begins("numFmt") && codes.size() < MOST) {
                codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
            } else if (ofCells && xml.begins("xf") && byStyle.size() < MOST) {
                byStyle.add(format(xml.number("numFmtId", 0)));
            }
        }
    }

    private Format format(int id) {
        String code = codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(Math.max(id, 0)));
        if (code == null) {
            return Format.PLAIN;
        }
        if (code.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%")) {
            return Format.PERCENT;
        }
        return DateUtil.isADateFormat(id, code) ? Format.DATE : Format.PLAIN;
    }

    Format of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : Format.PLAIN;
    }
}
