package se.arshjulet.document;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** A picture as it goes into a document: drawn anew, no finer than paper shows, without what a camera writes beside it
 * (where and when), and in the one colour space that PDF/A's profile speaks of.
 * @param ending "png" or "jpeg" */
record FittedPicture(int width, int height, String ending, byte[] bytes) {

    /** The text's width on A4, at some 240 points an inch. */
    private static final int LONGEST_SIDE = 1600;

    static FittedPicture of(Picture picture) throws IOException {
        try (PictureSource source = new PictureSource(picture.content())) {
            ImageReader reader = ImageIO.getImageReaders(source.image()).next();
            try {
                reader.setInput(source.image(), true, true);
                boolean drawing = reader.getFormatName().equalsIgnoreCase("png");
                return fitted(
                        read(reader, Math.max(picture.width(), picture.height())),
                        source.turn(),
                        drawing ? "png" : "jpeg");
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every second or third point only of one that is much too large, so that it is never whole in memory. */
    private static BufferedImage read(ImageReader reader, int longest) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, longest / LONGEST_SIDE / 2);
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** How many points it has when it is drawn anew. */
    static Dimension size(int width, int height) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
        return new Dimension(
                Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }

    private static FittedPicture fitted(BufferedImage found, PhotoTurn turn, String ending) throws IOException {
        Dimension size = size(found.getWidth(), found.getHeight());
        int across = size.width;
        int down = size.height;
        int width = turn.isOnItsSide() ? down : across;
        int height = turn.isOnItsSide() ? across : down;
        boolean seeThrough = found.getColorModel().hasAlpha();
        // Bytes in the order that the JPEG writer has them: it need not turn each point about.
        BufferedImage drawn = new BufferedImage(
                width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = drawn.createGraphics();
        // Bicubic takes five times as long, and nobody sees it on paper.
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turn.transform(across, down));
        pen.drawImage(found, 0, 0, across, down, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn, ending, out);
        return new FittedPicture(width, height, ending, out.toByteArray());
    }

    /** "data:image/png;base64,…" */
    String dataAddress() {
        return "data:image/" + ending + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
