package campus.onecard.server.receipt;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.HtmlPage;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.ReceiptRoutes;
import campus.onecard.domain.receipt.NewReceipt;
import campus.onecard.domain.receipt.ReceiptContent;
import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.text.Texts;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.receipt.ReceiptStore.Kept;
import campus.onecard.server.statement.Statements;

import org.jdbi.v3.core.Jdbi;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import javax.crypto.SecretKey;

/** Makes receipts for those who are signed in, and shows and checks them for everybody. */
public final class ReceiptDesk {

    private static final int MOST_LINES = 400;

    private final ReceiptStore store;
    private final Statements statements;
    private final SecretKey codes;
    private final ReceiptSeal seal;
    private final Issuer issuer;
    private final InstantSource clock;
    private final JsonMapper json = Json.strict();

    /**
     * @param vault gives the keys of codes and signatures
     */
    public ReceiptDesk(Jdbi jdbi, Vault vault, Issuer issuer, InstantSource clock) {
        this.store = new ReceiptStore(jdbi);
        this.statements = new Statements(jdbi);
        this.codes = vault.derived("receipt code");
        this.seal = new ReceiptSeal(vault.derived("receipt signature"));
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Who issues receipts.
     *
     * @param campus the university's name
     * @param helpPhone whom to call; may be empty
     * @param life how long a page can be opened
     * @param address how phones reach this server
     */
    public record Issuer(String campus, String helpPhone, Duration life, Supplier<URI> address) {}

    public void bind(Bindings bindings) {
        bindings.on(ReceiptRoutes.NEW_RECEIPT, this::issue);
        bindings.on(ReceiptRoutes.RECEIPT_PAGE, (call, _) -> page(call));
        bindings.on(ReceiptRoutes.RECEIPT_CHECK, (call, _) -> check(call));
    }

    private ReceiptIssued issue(Call call, NewReceipt wanted) {
        long account = call.cardholder().accountId();
        ReceiptCode code = ReceiptCode.of(codes, account, wanted.id());
        Kept kept = store.byId(wanted.id()).orElseGet(() -> fresh(account, wanted, code));
        if (kept.account() != account || !kept.wish().equals(wish(wanted))) {
            throw new ProblemException(
                    ErrorCode.ID_REUSED, "This id made another receipt. Make a new id.");
        }
        String base = issuer.address().get().toString().replaceFirst("/+$", "");
        return new ReceiptIssued(
                code.grouped(),
                base + "/r/" + code.plain(),
                base + "/check/" + wanted.id() + "/" + seal.sign(kept.content()),
                kept.expires(),
                content(kept));
    }

    private static String wish(NewReceipt wanted) {
        return Objects.toString(wanted.movement(), Objects.toString(wanted.month()));
    }

    private Kept fresh(long account, NewReceipt wanted, ReceiptCode code) {
        Overview owner = statements.overview(account).orElseThrow(ReceiptDesk::nothing);
        Instant now = Instant.ofEpochMilli(clock.millis());
        ReceiptContent content =
                new ReceiptContent(
                        wanted.id().toString(),
                        now,
                        issuer.campus(),
                        owner.maskedName(),
                        owner.maskedNumber(),
                        Optional.ofNullable(wanted.movement())
                                .map(id -> movement(account, id))
                                .orElse(null),
                        Optional.ofNullable(wanted.month())
                                .map(month -> statements.month(account, month))
                                .orElse(null));
        Kept kept =
                new Kept(
                        account,
                        wish(wanted),
                        json.writeValueAsString(content),
                        now.plus(issuer.life()));
        store.add(wanted.id(), code.fingerprint(), kept);
        // Another request with the same id may have been quicker.
        return store.byId(wanted.id()).orElseThrow();
    }

    private Movement movement(long account, UUID transaction) {
        return statements.movement(account, transaction).orElseThrow(ReceiptDesk::nothing);
    }

    private static ProblemException nothing() {
        return new ProblemException(
                ErrorCode.NOT_FOUND, "This account has no such transaction. Ask for one it has.");
    }

    private ReceiptContent content(Kept kept) {
        return json.readValue(kept.content(), ReceiptContent.class);
    }

    private HtmlPage page(Call call) {
        ReceiptPages pages = pages(call);
        ReceiptCode code = ReceiptCode.typed(call.path().getOrDefault("code", ""));
        return store.byCode(code.fingerprint())
                .map(kept -> shown(kept, pages))
                .orElseGet(pages::unknown);
    }

    private HtmlPage shown(Kept kept, ReceiptPages pages) {
        if (!clock.instant().isBefore(kept.expires())) {
            return pages.expired();
        }
        ReceiptContent content = content(kept);
        String check = "/check/" + content.id() + "/" + seal.sign(kept.content());
        return pages.receipt(content, lines(kept, content), kept.expires(), check);
    }

    /** A month's movements come fresh from the books, as far as the receipt knew them. */
    private List<Movement> lines(Kept kept, ReceiptContent content) {
        return Optional.ofNullable(content.month())
                .map(month -> statements.movements(kept.account(), month.month(), MOST_LINES))
                .orElse(List.of())
                .stream()
                .filter(line -> !line.at().isAfter(content.issued()))
                .toList();
    }

    private HtmlPage check(Call call) {
        ReceiptPages pages = pages(call);
        String signature = call.path().getOrDefault("signature", "");
        return id(call).flatMap(store::byId)
                .filter(kept -> seal.isOver(kept.content(), signature))
                .map(kept -> pages.genuine(content(kept)))
                .orElseGet(pages::forged);
    }

    private static Optional<UUID> id(Call call) {
        try {
            return Optional.of(UUID.fromString(call.path().getOrDefault("id", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Chinese unless English is asked for. */
    private ReceiptPages pages(Call call) {
        String wanted = call.query("lang").orElse("");
        Locale language =
                wanted.equals(Texts.ENGLISH.getLanguage()) ? Texts.ENGLISH : Texts.CHINESE;
        return new ReceiptPages(Texts.beside(language, ReceiptPages.class), issuer.helpPhone());
    }
}
