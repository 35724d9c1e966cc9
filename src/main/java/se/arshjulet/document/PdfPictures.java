package se.arshjulet.document;

import com.openhtmltopdf.extend.FSImage;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxUserAgent;
import com.openhtmltopdf.resource.ImageResource;
import java.awt.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Fetches a page's pictures straight into the PDF, which keeps them in a file: the renderer's own way holds all of them in
 * memory from when it has laid them out until it draws them. Fetches nothing else. */
final class PdfPictures extends PdfBoxUserAgent {

    private static final byte[] ALREADY_THERE = {};

    private final @Nullable PDDocument pdf;
    private final SharedContext context;
    private final List<Picture> pictures;
    private final Map<String, PDImageXObject> fetched = new HashMap<>();

    /** @param pdf null to tell only how large they are */
    PdfPictures(@Nullable PDDocument pdf, PdfBoxOutputDevice device, SharedContext context, List<Picture> pictures) {
        super(device);
        this.pdf = pdf;
        this.context = context;
        this.pictures = pictures;
        setSharedContext(context);
    }

    @Override
    public ImageResource getImageResource(String address, ExternalResourceType type) {
        Picture picture = pictures.get(Integer.parseInt(address.substring(PdfPage.PICTURES.length())));
        Dimension size = FittedPicture.size(picture.width(), picture.height());
        float points = context.getDotsPerPixel();
        @Nullable
        PDImageXObject drawn = pdf == null ? null : fetched.computeIfAbsent(address, one -> fetch(pdf, picture, one));
        FSImage image = new PdfBoxImage(ALREADY_THERE, address, size.width * points, size.height * points, drawn);
        return new ImageResource(address, image);
    }

    private static PDImageXObject fetch(PDDocument pdf, Picture picture, String address) {
        try {
            return PDImageXObject.createFromByteArray(
                    pdf, FittedPicture.of(picture).bytes(), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
