-- A list of subsidies: made by one person, approved by another. What became of it is read off the postings and holds.
CREATE TABLE subsidy_batch (
    id          BINARY(16)   NOT NULL PRIMARY KEY COMMENT 'made by the client',
    content     BINARY(32)   NOT NULL COMMENT 'SHA-256 over all that the batch says',
    maker       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose     VARCHAR(100) NOT NULL,
    expires     BIGINT       NULL COMMENT 'epoch milliseconds, UTC; null for never',
    made_at     BIGINT       NOT NULL COMMENT 'epoch milliseconds, UTC',
    checker     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    approved_at BIGINT       NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
