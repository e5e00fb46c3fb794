package campus.onecard.client;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the servers are.
 *
 * @param addresses base addresses without a path, tried in this order, at least one
 * @param campusAuthority PEM file of the campus's own certificate authority; null where the
 *     system's authorities vouch for the server, and for plain HTTP on this machine
 */
public record Servers(List<URI> addresses, @Nullable Path campusAuthority) {

    public Servers {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("give at least one server address");
        }
    }

    public static Servers at(URI address) {
        return new Servers(List.of(address), null);
    }
}
