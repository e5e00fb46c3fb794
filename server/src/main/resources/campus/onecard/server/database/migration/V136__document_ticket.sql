-- What somebody who has shown an ID card may do for a few minutes. Only the SHA-256 of the ticket is kept, and which
-- command has used it up for which password.
CREATE TABLE document_ticket (
    token_hash BINARY(32)  NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    device     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires    BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    login_by   BINARY(16)  NULL,
    payment_by BINARY(16)  NULL,
    KEY by_expiry (expires)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
