-- Which masters the cards of this database were made with; one row.
CREATE TABLE card_key_store (
    one   TINYINT  NOT NULL PRIMARY KEY,
    id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since BIGINT   NOT NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
