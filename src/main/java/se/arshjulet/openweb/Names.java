package se.arshjulet.openweb;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whom a name stands for. */
@FunctionalInterface
interface Names {

    InetAddress[] addresses(String host) throws UnknownHostException;
}
