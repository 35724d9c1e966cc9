package se.arshjulet.document;

import com.openhtmltopdf.extend.FSImage;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxUserAgent;
import com.openhtmltopdf.resource.ImageResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Fetches a page's pictures straight into the PDF, which keeps them in a file: the renderer's own way holds all of them in
 * memory from when it has laid them out until it draws them. Fetches nothing else. */
final class PdfPictures extends PdfBoxUserAgent {

    private static final byte[] ALREADY_THERE = {};

    private final PDDocument pdf;
    private final SharedContext context;
    private final List<Picture> pictures;
    private final Map<String, PDImageXObject> fetched = new HashMap<>();

    PdfPictures(PDDocument pdf, PdfBoxOutputDevice device, SharedContext context, List<Picture> pictures) {
        super(device);
        this.pdf = pdf;
        this.context = context;
        this.pictures = pictures;
        setSharedContext(context);
    }

    @Override
    public ImageResource getImageResource(String address, ExternalResourceType type) {
        PDImageXObject picture = fetched.computeIfAbsent(address, this::fetch);
        float points = context.getDotsPerPixel();
        FSImage image = new PdfBoxImage(
                ALREADY_THERE, address, picture.getWidth() * points, picture.getHeight() * points, picture);
        return new ImageResource(address, image);
    }

    private PDImageXObject fetch(String address) {
        Picture picture = pictures.get(Integer.parseInt(address.substring(PdfPage.PICTURES.length())));
        try {
            return PDImageXObject.createFromByteArray(
                    pdf, FittedPicture.of(picture).bytes(), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
