-- Cards that failed to prove themselves; a right proof removes the row.
CREATE TABLE card_proof_try (
    serial       CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    tries        INT      NOT NULL,
    locked_until BIGINT   NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
