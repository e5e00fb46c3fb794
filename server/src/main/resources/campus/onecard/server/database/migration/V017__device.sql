-- A machine that may talk to the server. Its key is sealed by the vault.
CREATE TABLE device (
    id         CHAR(36)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    kind       VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(60)    NOT NULL,
    place      VARCHAR(60)    NOT NULL,
    sealed_key VARBINARY(128) NOT NULL,
    enabled    BOOLEAN        NOT NULL,
    enrolled   BIGINT         NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
