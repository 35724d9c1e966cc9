package se.arshjulet.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file's bytes where one asks for them. What is asked for past its end is not there, and says so by being shorter. */
record FileBytes(FileChannel channel) {

    private static final int OCTET = 0xFF;

    long size() throws IOException {
        return channel.size();
    }

    byte[] at(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                break;
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    boolean says(long from, String ascii) throws IOException {
        return Arrays.equals(at(from, ascii.length()), ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Big-endian, without a sign; -1 where the file has ended. */
    long number(long from, int length) throws IOException {
        byte[] bytes = at(from, length);
        if (bytes.length < length) {
            return -1;
        }
        long number = 0;
        for (byte one : bytes) {
            number = number << Byte.SIZE | one & OCTET;
        }
        return number;
    }
}
