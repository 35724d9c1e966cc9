package se.arshjulet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

/** What an object looks like in the file (ISO 32000-1, 7.3). */
final class PdfSyntax {

    private final Function<COSDictionary, @Nullable Integer> numbers;
    private final IntConsumer referred;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** @param numbers  of what is an object of its own; null for what stands where it is used
     * @param referred told which numbers are referred to */
    PdfSyntax(Function<COSDictionary, @Nullable Integer> numbers, IntConsumer referred) {
        this.numbers = numbers;
        this.referred = referred;
    }

    byte[] dictionary(COSDictionary object) throws IOException {
        out.reset();
        entries(object);
        return out.toByteArray();
    }

    private void entries(COSDictionary object) throws IOException {
        write("<<");
        for (Map.Entry<COSName, COSBase> entry : object.entrySet()) {
            entry.getKey().writePDF(out);
            out.write(' ');
            value(entry.getValue());
        }
        write(">>");
    }

    private void value(@Nullable COSBase value) throws IOException {
        if (value instanceof COSObject reference && reference.getKey() != null) {
            reference((int) reference.getKey().getNumber());
        } else if (value instanceof COSObject held) {
            value(held.getObject());
        } else if (value instanceof COSDictionary dictionary) {
            Integer number = numbers.apply(dictionary);
            if (number == null) {
                entries(dictionary);
            } else {
                reference(number);
            }
        } else if (value instanceof COSArray array) {
            array(array);
        } else if (value instanceof COSString string) {
            COSWriter.writeString(string, out);
        } else {
            simple(value, out);
        }
    }

    private static void simple(@Nullable COSBase value, OutputStream out) throws IOException {
        if (value instanceof COSName name) {
            name.writePDF(out);
        } else if (value instanceof COSInteger number) {
            number.writePDF(out);
        } else if (value instanceof COSFloat number) {
            number.writePDF(out);
        } else if (value instanceof COSBoolean truth) {
            truth.writePDF(out);
        } else {
            out.write("null".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void array(COSArray array) throws IOException {
        out.write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.write(' ');
            }
            value(array.get(i));
        }
        out.write(']');
    }

    private void reference(int number) {
        referred.accept(number);
        write(number + " 0 R");
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
