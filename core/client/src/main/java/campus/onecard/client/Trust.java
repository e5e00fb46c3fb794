package campus.onecard.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.NoSuchElementException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Whose word the client takes for who the server is. */
final class Trust {

    private Trust() {}

    /** Whom to trust with these servers. */
    static SSLContext in(Servers servers) {
        Path file = servers.pinned() == null ? servers.campusAuthority() : servers.pinned();
        try {
            if (file == null) {
                return SSLContext.getDefault();
            }
            List<X509Certificate> known = certificates(file);
            TrustManager[] trust =
                    servers.pinned() == null
                            ? authorities(known)
                            : new TrustManager[] {new Pinned(known.getFirst())};
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust, null);
            return context;
        } catch (GeneralSecurityException | IOException | NoSuchElementException e) {
            throw new IllegalArgumentException(
                    "Cannot use " + file + ". It must be a PEM file with certificates.", e);
        }
    }

    private static List<X509Certificate> certificates(Path file)
            throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }

    private static TrustManager[] authorities(List<X509Certificate> known)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (X509Certificate one : known) {
            store.setCertificateEntry("authority-" + store.size(), one);
        }
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust.getTrustManagers();
    }
}
