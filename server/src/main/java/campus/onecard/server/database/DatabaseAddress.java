package campus.onecard.server.database;

/**
 * Where a database is and how to get in.
 *
 * @param url {@code jdbc:mariadb://host:port/schema}, with {@code sslMode} written out
 * @param password never printed
 */
public record DatabaseAddress(String url, String user, String password) {

    @Override
    public String toString() {
        return "DatabaseAddress[" + user + "]";
    }
}
