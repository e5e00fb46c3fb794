-- Every use of card keys besides payments, whose proof stands in the posting itself. No key material.
CREATE TABLE card_key_use (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at      BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    what    VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    key_set SMALLINT    NOT NULL,
    serial  CHAR(16)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    device  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held    BOOLEAN     NOT NULL COMMENT 'whether what was proved is true',
    KEY by_card (serial, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
