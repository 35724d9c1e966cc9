package se.arshjulet.interview;

import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words in an odt file's body (OASIS OpenDocument 1.3), as they read with all changes accepted. */
class OpenDocumentText extends ZippedXml {

    /** What is struck out, what somebody remarks beside, and footnotes. */
    private static final Set<String> LEFT_OUT = Set.of("tracked-changes", "annotation", "note");

    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MOST_SPACES = 1000;

    @Override
    String words(ZipFile zip) throws IOException, XMLStreamException {
        Body body = new Body();
        walk(zip, "content.xml", body);
        return body.text.toString();
    }

    private static final class Body implements Reading {

        private final StringBuilder text = new StringBuilder();
        private final Skipped skipped = new Skipped();
        private int paragraphs;

        @Override
        public void take(XMLStreamReader xml, int event) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!skipped.takes(event, LEFT_OUT.contains(xml.getLocalName()))) {
                    begin(xml);
                }
            } else if (!skipped.takes(event, false)) {
                if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml);
                } else if (paragraphs > 0 && isText(event)) {
                    // The format says that white space means one space; more of it is written as elements.
                    text.append(xml.getText().replaceAll("\\s+", " "));
                }
            }
        }

        private void begin(XMLStreamReader xml) {
            if (TEXT.equals(xml.getNamespaceURI())) {
                switch (xml.getLocalName()) {
                    case "p", "h" -> paragraphs++;
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "s" -> text.append(" ".repeat(spaces(xml)));
                    default -> {
                        // the rest is how it looks
                    }
                }
            }
        }

        private static int spaces(XMLStreamReader xml) {
            String count = xml.getAttributeValue(TEXT, "c");
            return count == null || !count.matches("\\d{1,4}") ? 1 : Math.min(Integer.parseInt(count), MOST_SPACES);
        }

        private void end(XMLStreamReader xml) {
            if (TEXT.equals(xml.getNamespaceURI()) && PARAGRAPHS.contains(xml.getLocalName())) {
                paragraphs--;
                text.append('\n');
            }
        }
    }
}
