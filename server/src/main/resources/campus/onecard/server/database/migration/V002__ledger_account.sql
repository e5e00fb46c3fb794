-- The chart of accounts. Amounts are signed: what the house owes rises with plus, what it owns rises with minus,
-- so that every posting sums to zero.
CREATE TABLE ledger_account (
    id      SMALLINT    NOT NULL PRIMARY KEY,
    code    VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    nature  ENUM ('ASSET', 'LIABILITY', 'INCOME', 'FUND', 'CLEARING') NOT NULL,
    name_zh VARCHAR(40) NOT NULL,
    name_en VARCHAR(60) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
