-- What an owner is told, written in the transaction that it tells of.
CREATE TABLE message (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT       NOT NULL,
    kind       VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail     VARCHAR(100) NOT NULL,
    posting_id BINARY(16)   NOT NULL,
    at         BIGINT       NOT NULL COMMENT 'epoch milliseconds, UTC',
    KEY by_account (account_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
