package se.arshjulet.interview;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words in a docx file's body (ISO/IEC 29500), as they read with all changes accepted. */
class WordText extends ZippedXml {

    /** What is struck out, moved away, or said twice for older programs. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback");

    /** In both dialects of the format: …/wordprocessingml/2006/main and …/ooxml/wordprocessingml/main. */
    private static final Pattern WORDS = Pattern.compile(".*/wordprocessingml/(.+/)?main");

    @Override
    String words(ZipFile zip) throws IOException, XMLStreamException {
        Body body = new Body();
        walk(zip, mainPart(zip), body);
        return body.text.toString();
    }

    /** Word on the web calls it document2.xml now and then. */
    private static String mainPart(ZipFile zip) throws IOException, XMLStreamException {
        StringBuilder path = new StringBuilder();
        walk(zip, "_rels/.rels", (xml, event) -> {
            if (event == XMLStreamConstants.START_ELEMENT
                    && path.isEmpty()
                    && String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/officeDocument")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                path.append(target.startsWith("/") ? target.substring(1) : target);
            }
        });
        return path.toString();
    }

    private static final class Body implements Reading {

        private final StringBuilder text = new StringBuilder();
        private final Skipped skipped = new Skipped();
        private boolean inText;

        @Override
        public void take(XMLStreamReader xml, int event) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!skipped.takes(event, LEFT_OUT.contains(xml.getLocalName()))) {
                    begin(xml);
                }
            } else if (!skipped.takes(event, false)) {
                if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml);
                } else if (inText && isText(event)) {
                    text.append(xml.getText());
                }
            }
        }

        private void begin(XMLStreamReader xml) {
            if (isWord(xml)) {
                switch (xml.getLocalName()) {
                    case "t" -> inText = true;
                    case "tab" -> text.append('\t');
                    case "br", "cr" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('-');
                    default -> {
                        // the rest is how it looks
                    }
                }
            }
        }

        private void end(XMLStreamReader xml) {
            if (isWord(xml)) {
                inText = false;
                if (xml.getLocalName().equals("p")) {
                    text.append('\n');
                }
            }
        }

        private static boolean isWord(XMLStreamReader xml) {
            return WORDS.matcher(String.valueOf(xml.getNamespaceURI())).matches();
        }
    }
}
