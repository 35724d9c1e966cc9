package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhotoTurnTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 160;

    /** Where the red corner of the scene comes to lie in the file is said by the orientation; drawn, it is at the top left again. */
    @ParameterizedTest
    @EnumSource(PhotoTurn.class)
    void aPhotographStandsAsItWasTakenHoweverTheTelephoneWasHeld(PhotoTurn turn) throws IOException {
        byte[] file = withExif(jpeg(asWritten(turn)), turn.ordinal() + 1, ByteOrder.BIG_ENDIAN);
        Picture picture = Picture.of(file);
        assertThat(picture.width()).isEqualTo(WIDTH);
        assertThat(picture.height()).isEqualTo(HEIGHT);
        BufferedImage drawn =
                ImageIO.read(new ByteArrayInputStream(FittedPicture.of(picture).bytes()));
        assertThat(drawn.getWidth()).isEqualTo(WIDTH);
        assertThat(drawn.getHeight()).isEqualTo(HEIGHT);
        assertThat(red(drawn, 30, 30)).isTrue();
        assertThat(red(drawn, WIDTH - 30, 30)).isFalse();
        assertThat(red(drawn, 30, HEIGHT - 30)).isFalse();
        assertThat(red(drawn, WIDTH - 30, HEIGHT - 30)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6, QUARTER", "1, NONE", "0, NONE", "9, NONE"})
    void orientationIsReadInBothByteOrders(int written, PhotoTurn turn) throws IOException {
        byte[] plain = jpeg(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            assertThat(PhotoTurn.of(withExif(plain, written, order))).isEqualTo(turn);
        }
    }

    @Test
    void whatIsCutOffOrNoPhotographStandsAsItIs() throws IOException {
        byte[] file = withExif(jpeg(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)), 6, ByteOrder.BIG_ENDIAN);
        for (int length = 0; length < 36; length++) {
            assertThat(PhotoTurn.of(Arrays.copyOf(file, length)))
                    .as("%d bytes", length)
                    .isEqualTo(PhotoTurn.NONE);
        }
        assertThat(PhotoTurn.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo(PhotoTurn.NONE);
    }

    /** As the sensor writes a scene with a red corner at its top left: by the standard's own words on rows and columns. */
    private static BufferedImage asWritten(PhotoTurn turn) {
        boolean side = turn.isOnItsSide();
        int width = side ? HEIGHT : WIDTH;
        int height = side ? WIDTH : HEIGHT;
        // Exif 4.6.4 A: where the 0th row and the 0th column of what is written stand in the scene.
        boolean rightInFile = turn == PhotoTurn.MIRRORED
                || turn == PhotoTurn.HALF
                || turn == PhotoTurn.THREE_QUARTERS_MIRRORED
                || turn == PhotoTurn.THREE_QUARTERS;
        boolean lowInFile = turn == PhotoTurn.HALF
                || turn == PhotoTurn.HALF_MIRRORED
                || turn == PhotoTurn.QUARTER
                || turn == PhotoTurn.THREE_QUARTERS_MIRRORED;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(rightInFile ? width - 64 : 0, lowInFile ? height - 64 : 0, 64, 64);
        pen.dispose();
        return image;
    }

    private static boolean red(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 180 && colour.getBlue() < 80;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** The same with what a camera writes beside, first in the file. */
    static byte[] withExif(byte[] jpeg, int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
        tiff.put(order == ByteOrder.LITTLE_ENDIAN ? new byte[] {'I', 'I'} : new byte[] {'M', 'M'});
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + 6 + 26);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + 6 + 26));
        file.put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }
}
