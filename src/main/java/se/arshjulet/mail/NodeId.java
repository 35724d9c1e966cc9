package se.arshjulet.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who claims: host, process and a name of its own, so that one can see that a claimer on this host is dead. */
record NodeId(String host, long pid, String own) {

    private static final Set<NodeId> ALIVE_HERE = ConcurrentHashMap.newKeySet();
    private static final String HOST = hostName();

    /** A new one, alive as long as this process is. */
    static NodeId create() {
        NodeId node = new NodeId(
                HOST,
                ProcessHandle.current().pid(),
                UUID.randomUUID().toString().substring(0, 8));
        ALIVE_HERE.add(node);
        return node;
    }

    /** @throws IllegalArgumentException if it is not what {@link #toString} gives */
    static NodeId parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a node: " + text);
        }
        return new NodeId(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    /** It works no more: what it still has claimed is for others to take over. */
    void end() {
        ALIVE_HERE.remove(this);
    }

    /** It ran on this host and does so no more. False says nothing of nodes on other hosts: their leases run out instead. */
    boolean isKnownDead() {
        if (!host.equals(HOST)) {
            return false;
        }
        if (pid == ProcessHandle.current().pid()) {
            return !ALIVE_HERE.contains(this);
        }
        return ProcessHandle.of(pid).map(process -> !process.isAlive()).orElse(true);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName().replace('/', '_');
        } catch (UnknownHostException e) {
            // No name to be known by: one of its own, so that it is never taken for another's.
            return "host-" + UUID.randomUUID();
        }
    }

    @Override
    public String toString() {
        return host + "/" + pid + "/" + own;
    }
}
