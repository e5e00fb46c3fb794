-- The books. Append-only: a correction is a new posting. The id begins with the booking time (milliseconds << 20),
-- so a span of time is a span of ids. The owner is the account, merchant or drawer within its ledger account; 0 for none.
CREATE TABLE entry (
    id            BIGINT     NOT NULL PRIMARY KEY,
    posting_id    BINARY(16) NOT NULL,
    ledger_id     SMALLINT   NOT NULL,
    owner_id      BIGINT     NOT NULL,
    kind          ENUM ('PAYMENT', 'TOP_UP', 'CARRY_OVER') NOT NULL,
    amount        BIGINT     NOT NULL COMMENT 'fen, signed',
    balance_after BIGINT     NULL COMMENT 'of a cardholder, fen; null on the other side',
    booked_at     BIGINT     NOT NULL COMMENT 'epoch milliseconds, UTC',
    KEY by_owner (ledger_id, owner_id, id),
    KEY by_owner_and_kind (ledger_id, owner_id, kind, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
