-- Where each ledger account, merchant and drawer stood before and after a closed day.
CREATE TABLE day_balance (
    day       DATE         NOT NULL,
    ledger_id SMALLINT     NOT NULL,
    owner_id  BIGINT       NOT NULL COMMENT 'merchant or drawer; 0 for the ledger account as a whole',
    name      VARCHAR(100) NOT NULL COMMENT 'of the merchant or drawer on that day',
    opening   BIGINT       NOT NULL COMMENT 'fen, signed',
    closing   BIGINT       NOT NULL COMMENT 'fen, signed',
    PRIMARY KEY (day, ledger_id, owner_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
