package campus.onecard.server.config;

import java.nio.file.Path;

/**
 * Where the door's certificate is.
 *
 * @param certificate PEM, the server's own certificate first
 * @param key PEM, PKCS #8, not encrypted
 */
public record TlsFiles(Path certificate, Path key) {}
