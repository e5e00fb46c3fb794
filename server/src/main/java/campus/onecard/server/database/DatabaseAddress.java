package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.HostAddress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;

/**
 * Where a database is and how to get in.
 *
 * @param url {@code jdbc:mariadb://host:port/schema}, with {@code sslMode} written out
 * @param password never printed
 */
public record DatabaseAddress(String url, String user, String password) {

    /**
     * A database that somebody else runs. Where the address does not say how to encrypt, the
     * server's certificate is checked in full, except on this machine itself.
     *
     * @param url as the operator wrote it
     * @throws StartRefused when the driver cannot make sense of the address
     */
    public static DatabaseAddress external(String url, String user, String password) {
        try {
            Configuration parsed = Configuration.parse(url);
            if (parsed == null || parsed.database() == null) {
                throw new StartRefused("database.no-schema");
            }
            if (url.contains("sslMode=")) {
                return new DatabaseAddress(url, user, password);
            }
            boolean local = parsed.addresses().stream().allMatch(DatabaseAddress::isHere);
            String sslMode = (url.contains("?") ? "&" : "?") + "sslMode=";
            return new DatabaseAddress(
                    url + sslMode + (local ? "disable" : "verify-full"), user, password);
        } catch (SQLException e) {
            throw new StartRefused("database.no-schema").because(e);
        }
    }

    private static boolean isHere(HostAddress address) {
        try {
            return address.host == null || InetAddress.getByName(address.host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + user + "]";
    }
}
