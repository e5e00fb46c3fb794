-- A terminal's business day, opened by it; it may open one again, for example after a restart.
CREATE TABLE terminal_day (
    id        BINARY(16)  NOT NULL PRIMARY KEY COMMENT 'made by the terminal, UUIDv7',
    terminal  VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outlet_id INT         NOT NULL,
    day       INT         NOT NULL COMMENT 'days since 1970-01-01, Asia/Shanghai',
    at        BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    KEY by_terminal (terminal, day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
