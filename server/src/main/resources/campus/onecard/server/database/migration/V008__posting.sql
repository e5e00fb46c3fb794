-- Every answered command, declines included: asking again with the same id gets the same answer for ever.
CREATE TABLE posting (
    id            BINARY(16)  NOT NULL PRIMARY KEY COMMENT 'made by the client, UUIDv7',
    kind          VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content       BINARY(32)  NOT NULL COMMENT 'SHA-256 over all that the command says',
    outcome       ENUM ('APPROVED', 'DECLINED') NOT NULL,
    reason        VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    account_id    BIGINT      NOT NULL,
    amount        BIGINT      NOT NULL COMMENT 'what was asked for, fen',
    balance_after BIGINT      NOT NULL COMMENT 'of the account, once answered',
    outlet_id     INT         NOT NULL,
    terminal      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    refers_to     BINARY(16)  NULL COMMENT 'the posting that this one undoes or settles',
    booked_at     BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
