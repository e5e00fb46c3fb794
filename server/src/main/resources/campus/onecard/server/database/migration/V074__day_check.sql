-- Control accounts against what they control, as found when the day was closed.
CREATE TABLE day_check (
    day        DATE     NOT NULL,
    ledger_id  SMALLINT NOT NULL,
    ledger     BIGINT   NOT NULL COMMENT 'fen, by the books',
    sub_ledger BIGINT   NOT NULL COMMENT 'fen, sum of what it controls, brought back to the cut-off',
    PRIMARY KEY (day, ledger_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
