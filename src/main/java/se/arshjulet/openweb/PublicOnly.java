package se.arshjulet.openweb;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import se.arshjulet.openweb.OpenWebException.Reason;

/**
 * Gives the client whom to connect to, so what is judged is what is connected to: a name that stands for another machine a
 * moment later gains nothing. A name that stands for any machine that is not public is refused whole.
 */
final class PublicOnly implements DnsResolver {

    private static final List<Integer> PORTS = List.of(80, 443);

    private final Names names;
    private final WebAllowance allowance;

    PublicOnly(Names names, WebAllowance allowance) {
        this.names = names;
        this.allowance = allowance;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        List<InetSocketAddress> addresses = Arrays.stream(names.addresses(host))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
        addresses.forEach(this::require);
        return addresses;
    }

    private void require(InetSocketAddress address) {
        if (allowance.allows(address)) {
            return;
        }
        if (!PublicNetwork.has(address.getAddress())) {
            throw new OpenWebException(
                    Reason.NOT_PUBLIC,
                    "Adressen leder till ett slutet nät och inte till den öppna webben. Den hämtas inte.");
        }
        if (!PORTS.contains(address.getPort())) {
            throw new OpenWebException(
                    Reason.NOT_PUBLIC, "Adressen leder till en annan port än webbens (80 och 443). Den hämtas inte.");
        }
    }

    /** Whoever asks without a port could not be judged by it. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException(host + " is only resolved together with its port");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
