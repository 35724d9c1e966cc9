package se.arshjulet.openweb;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are machines on the open internet: IANA's registers of special-purpose addresses, and what clouds answer
 * their own machines on. Of IPv6 only what is given out as global unicast, without the forms that wrap an IPv4 address.
 */
final class PublicNetwork {

    private static final List<Block> NOT_PUBLIC_V4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT; Alibaba's metadata
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // Azure's own
            "169.254.0.0/16", // link-local; most clouds' metadata
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments; Oracle's metadata
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved; broadcast

    private static final Block GLOBAL_UNICAST_V6 = Block.of("2000:0:0:0:0:0:0:0/3");
    private static final List<Block> NOT_PUBLIC_V6 = blocks(
            "2001:0:0:0:0:0:0:0/23", // Teredo, ORCHID and the like
            "2001:db8:0:0:0:0:0:0/32", // documentation
            "2002:0:0:0:0:0:0:0/16", // 6to4
            "3fff:0:0:0:0:0:0:0/20"); // documentation

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        byte[] octets = address.getAddress();
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_V4.stream().noneMatch(block -> block.holds(octets));
        }
        return GLOBAL_UNICAST_V6.holds(octets) && NOT_PUBLIC_V6.stream().noneMatch(block -> block.holds(octets));
    }

    private static List<Block> blocks(String... texts) {
        return Arrays.stream(texts).map(Block::of).toList();
    }

    /** @param bits how many of the first ones tell it */
    private record Block(byte[] prefix, int bits) {

        static Block of(String text) {
            String[] parts = text.split("/");
            return new Block(octets(parts[0]), Integer.parseInt(parts[1]));
        }

        private static byte[] octets(String text) {
            boolean six = text.contains(":");
            String[] numbers = text.split(six ? ":" : "\\.");
            byte[] octets = new byte[six ? 16 : 4];
            for (int i = 0; i < numbers.length; i++) {
                int number = Integer.parseInt(numbers[i], six ? 16 : 10);
                if (six) {
                    octets[2 * i] = (byte) (number >> 8);
                    octets[2 * i + 1] = (byte) number;
                } else {
                    octets[i] = (byte) number;
                }
            }
            return octets;
        }

        boolean holds(byte[] octets) {
            if (octets.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((octets[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
