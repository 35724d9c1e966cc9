package se.arshjulet.openweb;

import java.net.InetSocketAddress;

/** One machine that may be read although it is not public: for tests, which read from a server of their own. No setting makes one. */
@FunctionalInterface
public interface WebAllowance {

    WebAllowance NOTHING = address -> false;

    /** @param address resolved, with its port */
    boolean allows(InetSocketAddress address);
}
