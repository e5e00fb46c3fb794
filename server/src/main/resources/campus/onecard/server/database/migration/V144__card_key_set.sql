-- Every generation of card keys that ever was here: one that is gone must not go unnoticed.
CREATE TABLE card_key_set (
    version SMALLINT NOT NULL PRIMARY KEY,
    suite   SMALLINT NOT NULL COMMENT 'as in byte 28 of file 0015',
    since   BIGINT   NOT NULL COMMENT 'epoch milliseconds, UTC; when a server first started with it'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
