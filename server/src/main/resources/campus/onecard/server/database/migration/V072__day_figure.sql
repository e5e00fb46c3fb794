-- What moved on a closed day, by ledger account, by merchant or drawer where it is theirs, and by kind.
CREATE TABLE day_figure (
    day       DATE        NOT NULL,
    ledger_id SMALLINT    NOT NULL,
    owner_id  BIGINT      NOT NULL COMMENT 'merchant or drawer; 0 for the ledger account as a whole',
    kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entries   BIGINT      NOT NULL,
    debit     BIGINT      NOT NULL COMMENT 'fen, sum of the negative amounts, without sign',
    credit    BIGINT      NOT NULL COMMENT 'fen, sum of the positive amounts',
    PRIMARY KEY (day, ledger_id, owner_id, kind)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
