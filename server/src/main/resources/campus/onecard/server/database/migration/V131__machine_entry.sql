-- Menus that were opened at machines. The id is that of the posting which opened it.
CREATE TABLE machine_entry (
    id         BINARY(16)  NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    device     VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as postings name it',
    began      BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    ended      BIGINT      NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
