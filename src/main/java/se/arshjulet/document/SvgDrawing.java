package se.arshjulet.document;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.UntrustedXml;
import se.arshjulet.file.RefusedFileException;

/** Draws a drawing once, by a library that runs no script and is let to fetch nothing; what is kept is the picture. */
final class SvgDrawing {

    private static final int WIDTH = 1200;
    private static final int HIGHEST = 1200;
    private static final String UNREADABLE =
            "Filen går inte att läsa som svg. Spara logotypen som png och försök igen.";

    private SvgDrawing() {}

    static byte[] png(byte[] svg) {
        requireDrawing(svg);
        @Nullable SVGDocument drawing = load(svg);
        if (drawing == null) {
            throw new RefusedFileException(UNREADABLE);
        }
        FloatSize size = drawing.size();
        if (!(size.width > 0 && size.height > 0) || Float.isInfinite(size.width / size.height)) {
            throw new RefusedFileException(UNREADABLE);
        }
        double scale = Math.min(WIDTH / size.width, HIGHEST / size.height);
        int width = Math.max(1, (int) Math.round(size.width * scale));
        int height = Math.max(1, (int) Math.round(size.height * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((Component) null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        return png(image);
    }

    private static @Nullable SVGDocument load(byte[] svg) {
        LoaderContext nothingFromOutside = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        return new SVGLoader().load(new ByteArrayInputStream(svg), null, nothingFromOutside);
    }

    /** Well-formed to its end, an svg, and without a document type of its own. */
    private static void requireDrawing(byte[] svg) {
        try {
            XMLStreamReader xml = UntrustedXml.reader(new ByteArrayInputStream(svg));
            boolean drawing = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD
                        && xml.getText() != null
                        && xml.getText().contains("[")) {
                    throw new RefusedFileException(UNREADABLE);
                }
                if (event == XMLStreamConstants.START_ELEMENT && !drawing) {
                    if (!xml.getLocalName().equals("svg")) {
                        throw new RefusedFileException(UNREADABLE);
                    }
                    drawing = true;
                }
            }
        } catch (XMLStreamException broken) {
            throw new RefusedFileException(UNREADABLE);
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
