-- Blank cards that are made into campus cards. One order is one card; what stands here stands on the card for everybody
-- to read, and no key material.
CREATE TABLE card_order (
    id        CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'made by the machine',
    device    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the machine that began',
    at        BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    stock     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uid       VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'null where the chip shows a random one',
    serial    CHAR(16)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    key_set   SMALLINT    NOT NULL,
    identity  CHAR(60)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'file 0015',
    signature CHAR(148)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'file 0017',
    state     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proven    BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'whether the card has proven its keys',
    ended     BIGINT      NULL COMMENT 'epoch milliseconds, UTC',
    UNIQUE KEY by_serial (serial),
    KEY by_uid (uid, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
