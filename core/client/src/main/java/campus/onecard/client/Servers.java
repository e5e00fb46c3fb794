package campus.onecard.client;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the servers are and how they prove who they are.
 *
 * @param addresses base addresses without a path, tried in this order, at least one
 * @param campusAuthority PEM file of the campus's own certificate authority; null where the
 *     system's authorities vouch for the server, and for plain HTTP on this machine
 * @param pinned PEM file whose first certificate is the server's own; no other is taken, and the
 *     name in it does not matter; null where an authority decides
 */
public record Servers(List<URI> addresses, @Nullable Path campusAuthority, @Nullable Path pinned) {

    public Servers {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("give at least one server address");
        }
    }

    public Servers(List<URI> addresses, @Nullable Path campusAuthority) {
        this(addresses, campusAuthority, null);
    }

    public static Servers at(URI address) {
        return new Servers(List.of(address), null);
    }

    /** A server known by its own certificate, whatever address it is called at. */
    public static Servers pinned(URI address, Path certificate) {
        return new Servers(List.of(address), null, certificate);
    }
}
