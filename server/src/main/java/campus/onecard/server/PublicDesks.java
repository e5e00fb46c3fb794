package campus.onecard.server;

import campus.onecard.server.config.Front;
import campus.onecard.server.config.Settings;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.HttpDoor;
import campus.onecard.server.receipt.ReceiptDesk;
import campus.onecard.server.receipt.ReceiptDesk.Issuer;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.InstantSource;

/** Joins the features that people meet without being signed in: receipts and notices. */
final class PublicDesks {

    private final Settings settings;
    private @Nullable HttpDoor door;

    PublicDesks(Settings settings) {
        this.settings = settings;
    }

    void bind(Bindings bindings, Jdbi jdbi, Vault vault, InstantSource clock) {
        Front front = settings.front();
        Issuer issuer =
                new Issuer(
                        settings.campusName(),
                        settings.helpPhone(),
                        front.receipts(),
                        this::address);
        new ReceiptDesk(jdbi, vault, issuer, clock).bind(bindings);
    }

    /** The door behind which they are; its address is theirs unless another one is set. */
    void standAt(HttpDoor own) {
        this.door = own;
    }

    private URI address() {
        HttpDoor own = door;
        return settings.front()
                .publicUrl()
                .orElseGet(() -> own == null ? URI.create("http://127.0.0.1") : own.address());
    }
}
