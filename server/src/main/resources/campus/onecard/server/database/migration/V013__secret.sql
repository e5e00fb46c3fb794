-- The two passwords of an account (A-02), each with its own tries. Times are epoch milliseconds in UTC.
CREATE TABLE secret (
    account_id     BIGINT        NOT NULL,
    kind           VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    salt           VARBINARY(16) NOT NULL,
    hash           VARBINARY(32) NOT NULL,
    memory_kib     INT           NOT NULL,
    passes         INT           NOT NULL,
    pepper_version INT           NOT NULL,
    initial        BOOLEAN       NOT NULL,
    tries          INT           NOT NULL DEFAULT 0,
    locked_until   BIGINT        NULL,
    PRIMARY KEY (account_id, kind)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
