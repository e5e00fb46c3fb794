package campus.onecard.server.key;

import campus.onecard.domain.card.BlockKey;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.TestCards;

import java.security.PrivateKey;
import java.util.List;
import java.util.stream.Stream;

/** Also takes the demonstration's cards, whose masters everybody knows. In memory only. */
record WithTestCards(MasterKeys real) implements MasterKeys {

    private static final KeySet PUBLIC = new KeySet(TestCards.KEY_SET, TestCards.SUITE);

    @Override
    public String id() {
        return real.id();
    }

    @Override
    public List<KeySet> sets() {
        return Stream.concat(real.sets().stream(), Stream.of(PUBLIC)).toList();
    }

    @Override
    public BlockKey master(KeySet set, KeyPurpose purpose) {
        return set.version() == TestCards.KEY_SET
                ? TestCards.SUITE.inSoftware(TestCards.master(purpose))
                : real.master(set, purpose);
    }

    @Override
    public PrivateKey issuer() {
        return real.issuer();
    }

    @Override
    public void close() {
        real.close();
    }
}
