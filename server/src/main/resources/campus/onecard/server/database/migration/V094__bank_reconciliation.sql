-- When the bank's file of a day was compared with the books, and what came of it; the last time counts.
CREATE TABLE bank_reconciliation (
    day         DATE     NOT NULL PRIMARY KEY COMMENT 'of the orders, Asia/Shanghai',
    matched     INT      NOT NULL,
    sum         BIGINT   NOT NULL COMMENT 'of those, fen',
    differences INT      NOT NULL,
    at          BIGINT   NOT NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
