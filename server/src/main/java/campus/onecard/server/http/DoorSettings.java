package campus.onecard.server.http;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the door stands and how it closes.
 *
 * @param host the address to listen on
 * @param port 0 takes any free one
 * @param certificate null on loopback only, where the door speaks plain HTTP
 * @param limits how often the expensive things may be asked
 * @param patience how long a stopping door waits for requests that run
 * @param version the program's version
 */
public record DoorSettings(
        String host,
        int port,
        @Nullable Certificate certificate,
        RateLimits limits,
        Duration patience,
        String version) {

    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);

    /**
     * PEM files that prove who the server is.
     *
     * @param chain the server's certificate first, then the ones that vouch for it
     * @param key its private key, PKCS#8 or traditional, not encrypted
     */
    public record Certificate(Path chain, Path key) {}

    public DoorSettings {
        if (certificate == null && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "The server speaks plain HTTP on this machine only. To listen on "
                            + host
                            + ", give it a certificate and a private key as PEM files.");
        }
    }

    /** Plain HTTP for programs on the same machine. */
    public static DoorSettings onLoopback(int port, String version) {
        return plain("127.0.0.1", port, version);
    }

    /**
     * The same on a loopback address of choice.
     *
     * @throws IllegalArgumentException for any other address
     */
    public static DoorSettings plain(String host, int port, String version) {
        return new DoorSettings(host, port, null, RateLimits.USUAL, USUAL_PATIENCE, version);
    }

    /** TLS for the campus. */
    public static DoorSettings secured(
            String host, int port, Certificate certificate, String version) {
        return new DoorSettings(host, port, certificate, RateLimits.USUAL, USUAL_PATIENCE, version);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "The server cannot listen on "
                            + host
                            + ": no such address. Use an address of this machine.",
                    e);
        }
    }
}
