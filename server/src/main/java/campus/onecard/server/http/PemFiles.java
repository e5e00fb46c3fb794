package campus.onecard.server.http;

import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.eclipse.jetty.util.ssl.SslContextFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;

/** Reads certificate and key as operators have them: PEM files. */
final class PemFiles {

    private PemFiles() {}

    /**
     * TLS 1.3, and 1.2 for old terminals.
     *
     * @throws IllegalArgumentException naming the file that cannot be used
     */
    static SslContextFactory.Server context(DoorSettings.Certificate files) {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(keyStore(files));
        context.setKeyStorePassword("");
        context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        context.setSniRequired(false);
        return context;
    }

    private static KeyStore keyStore(DoorSettings.Certificate files) {
        Certificate[] chain = chain(files.chain()).toArray(Certificate[]::new);
        PrivateKey key = key(files.key());
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            store.setKeyEntry("onecard", key, new char[0], chain);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(
                    "The key in " + files.key() + " does not fit " + files.chain() + ".", e);
        }
    }

    private static List<Certificate> chain(Path file) {
        List<Certificate> chain = new ArrayList<>();
        try (PEMParser pem = new PEMParser(Files.newBufferedReader(file))) {
            for (Object part = pem.readObject(); part != null; part = pem.readObject()) {
                if (part instanceof X509CertificateHolder holder) {
                    chain.add(
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(
                                            new ByteArrayInputStream(holder.getEncoded())));
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("Cannot read the certificate " + file + ".", e);
        }
        if (chain.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no certificate in " + file + ". It must be a PEM file.");
        }
        return chain;
    }

    private static PrivateKey key(Path file) {
        try (PEMParser pem = new PEMParser(Files.newBufferedReader(file))) {
            for (Object part = pem.readObject(); part != null; part = pem.readObject()) {
                if (part instanceof PrivateKeyInfo info) {
                    return new JcaPEMKeyConverter().getPrivateKey(info);
                }
                if (part instanceof PEMKeyPair pair) {
                    return new JcaPEMKeyConverter().getPrivateKey(pair.getPrivateKeyInfo());
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read the private key " + file + ".", e);
        }
        throw new IllegalArgumentException(
                "There is no unencrypted private key in " + file + ". It must be a PEM file.");
    }
}
