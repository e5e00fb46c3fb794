-- A one-time code that waits for its machine. Only the vault's fingerprint of it is kept; a used one is deleted.
CREATE TABLE device_code (
    code_index  BINARY(32)  NOT NULL PRIMARY KEY,
    kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name        VARCHAR(60) NOT NULL,
    place       VARCHAR(60) NOT NULL,
    valid_until BIGINT      NOT NULL,
    KEY by_end (valid_until)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
