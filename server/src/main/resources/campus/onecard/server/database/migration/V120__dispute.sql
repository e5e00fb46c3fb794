-- An owner says that some payments are not theirs (X-01). No money moves; the hall looks into it.
CREATE TABLE dispute (
    id         BINARY(16)  NOT NULL PRIMARY KEY COMMENT 'made by the client, UUIDv7',
    content    BINARY(32)  NOT NULL COMMENT 'SHA-256 over all that the report says',
    account_id BIGINT      NOT NULL,
    device     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payments   INT         NOT NULL,
    at         BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    KEY by_account (account_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
