-- What people took away as receipts: what they say, masked, as it was signed. The code of the page is kept as its
-- fingerprint only.
CREATE TABLE receipt (
    id         BINARY(16)  NOT NULL PRIMARY KEY COMMENT 'made by the client',
    code       BINARY(32)  NOT NULL COMMENT 'SHA-256 of the code that opens the page',
    account_id BIGINT      NOT NULL,
    wish       VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'transaction or month',
    content    TEXT        NOT NULL COMMENT 'JSON, as it was signed',
    expires    BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC; of the page',
    UNIQUE KEY by_code (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
