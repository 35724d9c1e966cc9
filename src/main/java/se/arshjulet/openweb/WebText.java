package se.arshjulet.openweb;

import java.net.URI;

/**
 * What was read.
 *
 * @param address where it was in the end, when redirects had been followed
 * @param charset as its server says; empty if it does not, and then it stands in the text itself
 * @param body    unpacked, at most as large as the settings allow
 */
public record WebText(URI address, String charset, byte[] body, OpenWeb.Marks marks) {}
