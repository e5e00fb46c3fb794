-- Every change of a card's standing, in the order of versions (X-02).
CREATE TABLE card_change (
    version BIGINT     NOT NULL PRIMARY KEY,
    serial  CHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status  VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at      BIGINT     NOT NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
