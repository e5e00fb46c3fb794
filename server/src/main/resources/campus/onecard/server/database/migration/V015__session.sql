-- Who is signed in where. Only the SHA-256 of the token is kept, so a stolen table opens no session.
CREATE TABLE session (
    token_hash BINARY(32)  NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    device     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires    BIGINT      NOT NULL,
    KEY by_account (account_id),
    KEY by_expiry (expires)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
