-- Money on its way: set aside until somebody outside has answered, or until its owner claims it.
CREATE TABLE hold (
    id         BINARY(16)  NOT NULL PRIMARY KEY COMMENT 'of the posting that placed it',
    account_id BIGINT      NOT NULL,
    purpose    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount     BIGINT      NOT NULL COMMENT 'fen',
    outlet_id  INT         NOT NULL COMMENT 'whom it is for',
    status     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    settled    BIGINT      NOT NULL COMMENT 'fen, posted in the end',
    expires    BIGINT      NULL COMMENT 'epoch milliseconds, UTC; null when only an answer ends it',
    counted    BIGINT      NOT NULL COMMENT 'day whose spending it counts toward, since 1970; 0 for none',
    KEY by_account (account_id, status),
    KEY by_expiry (status, expires)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
