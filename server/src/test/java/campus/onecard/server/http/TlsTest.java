package campus.onecard.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.api.Health;
import campus.onecard.domain.api.Routes;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Random;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

class TlsTest {

    @TempDir Path folder = Path.of(".");

    @Test
    void aSecuredDoorIsTrustedByWhomeverKnowsItsAuthority() throws Exception {
        try (OpenDoor door = secured();
                OneCardClient trusting = client(door, folder.resolve("chain.pem"));
                OneCardClient stranger = client(door, null)) {
            door.answer(Routes.LIVE, (call, body) -> new Health("up", "test"));

            assertEquals("https", door.address().getScheme());
            assertEquals("up", trusting.live().status());
            assertThrows(CallFailure.Unreachable.class, stranger::live);
        }
    }

    @Test
    void theOperatorKnowsTheServerByItsOwnCertificateAtAnyAddress() throws Exception {
        try (OpenDoor door = secured("0.0.0.0")) {
            Path own = folder.resolve("chain.pem");
            Path others = folder.resolve("others.pem");
            write("others.pem", selfSigned(pair()));
            URI here = door.address();
            URI named = URI.create("https://localhost:" + here.getPort());
            door.answer(Routes.LIVE, (call, body) -> new Health("up", "test"));

            assertEquals("127.0.0.1", here.getHost(), "nobody can call 0.0.0.0");
            try (OneCardClient known = client(Servers.pinned(named, own));
                    OneCardClient unnamed = client(new Servers(List.of(named), own));
                    OneCardClient fooled = client(Servers.pinned(here, others))) {
                assertEquals("up", known.live().status());
                assertThrows(CallFailure.Unreachable.class, unnamed::live);
                assertThrows(CallFailure.Unreachable.class, fooled::live);
            }
        }
    }

    @Test
    void oldProtocolsAreRefused() throws Exception {
        try (OpenDoor door = secured()) {
            assertEquals("TLSv1.3", handshake(door.address(), "TLSv1.3"));
            assertEquals("TLSv1.2", handshake(door.address(), "TLSv1.2"));
            assertThrows(SSLHandshakeException.class, () -> handshake(door.address(), "TLSv1.1"));
        }
    }

    @Test
    void plainHttpStaysOnThisMachine() {
        assertThrows(IllegalArgumentException.class, () -> plain("0.0.0.0"));
        assertThrows(IllegalArgumentException.class, () -> plain("no such host."));
        plain("127.0.0.1");
        plain("::1");
    }

    @Test
    void aFileThatIsNoCertificateIsNamed() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "nothing here\n");
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> PemFiles.context(new DoorSettings.Certificate(empty, empty)));
        assertEquals(
                "There is no certificate in " + empty + ". It must be a PEM file.",
                refused.getMessage());
    }

    private static DoorSettings plain(String host) {
        return new DoorSettings(
                host, 0, null, RateLimits.USUAL, java.time.Duration.ofSeconds(1), "test");
    }

    private static KeyPair pair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private OpenDoor secured() throws Exception {
        return secured("127.0.0.1");
    }

    private OpenDoor secured(String host) throws Exception {
        KeyPair pair = pair();
        write("chain.pem", selfSigned(pair));
        write("key.pem", new PemObject("PRIVATE KEY", pair.getPrivate().getEncoded()));
        DoorSettings.Certificate files =
                new DoorSettings.Certificate(
                        folder.resolve("chain.pem"), folder.resolve("key.pem"));
        return new OpenDoor(DoorSettings.secured(host, 0, files, "test"), OpenDoor.OPERATOR);
    }

    private static X509CertificateHolder selfSigned(KeyPair pair) throws Exception {
        X500Name name = new X500Name("CN=OneCard test");
        return new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                        Date.from(Instant.parse("2100-01-01T00:00:00Z")),
                        name,
                        pair.getPublic())
                .addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
    }

    private void write(String file, Object part) throws IOException {
        try (JcaPEMWriter pem = new JcaPEMWriter(Files.newBufferedWriter(folder.resolve(file)))) {
            pem.writeObject(part);
        }
    }

    private static OneCardClient client(OpenDoor door, @Nullable Path authority) {
        return client(new Servers(List.of(door.address()), authority));
    }

    private static OneCardClient client(Servers servers) {
        return new OneCardClient(
                servers, new Credentials.Nobody(), OpenDoor.CLOCK, new Random(1), length -> {});
    }

    private static String handshake(URI address, String protocol) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        try (SSLSocket socket =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket(address.getHost(), address.getPort())) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(java.security.cert.X509Certificate[] c, String type) {}

        @Override
        public void checkServerTrusted(java.security.cert.X509Certificate[] c, String type) {}

        @Override
        public java.security.cert.X509Certificate[] getAcceptedIssuers() {
            return new java.security.cert.X509Certificate[0];
        }
    }
}
