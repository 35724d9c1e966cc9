package se.arshjulet.spreadsheet;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.UntrustedXml;

/**
 * XML from a stranger, read forwards and never held whole. Nothing outside the file is ever fetched, and a file that declares a
 * document type of its own, which no spreadsheet program does, is refused: that is where the attacks are.
 */
final class SafeXml implements AutoCloseable {

    /** As much as Excel lets a cell hold. */
    private static final int LONGEST_TEXT = 32_767;

    private final XMLStreamReader reader;

    SafeXml(InputStream in) throws XMLStreamException {
        reader = UntrustedXml.reader(in);
    }

    /** Goes to the next beginning or end of an element.
     * @return false at the end of the file */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw UnreadableSheetException.damaged();
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins() {
        return reader.isStartElement();
    }

    boolean begins(String name) {
        return begins() && name().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && name().equals(name);
    }

    /** Without its namespace, since the two dialects of the format differ in that alone. */
    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean isOn(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(name, String.valueOf(otherwise)));
        } catch (NumberFormatException e) {
            throw UnreadableSheetException.damaged();
        }
    }

    /** Everything written in the element that begins here, and goes to its end. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
                throw UnreadableSheetException.damaged();
            }
            if (text.length() > LONGEST_TEXT) {
                throw new UnreadableSheetException(
                        "En cell innehåller mer text än ett kalkylblad kan ha. Korta texten och försök igen.");
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
