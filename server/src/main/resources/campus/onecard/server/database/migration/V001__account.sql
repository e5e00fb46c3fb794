-- An account: its balance, its two limits (L-02, L-03) and what was spent on the last day it was used (Q-06).
-- The id's remainder by 64 follows from the number, so that number and id lead to the same posting lane.
CREATE TABLE account (
    id           BIGINT      NOT NULL PRIMARY KEY,
    number       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status       VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    balance      BIGINT      NOT NULL,
    single_limit BIGINT      NOT NULL,
    daily_limit  BIGINT      NOT NULL,
    day_spent    BIGINT      NOT NULL,
    day          INT         NOT NULL COMMENT 'days since 1970-01-01, Asia/Shanghai',
    version      BIGINT      NOT NULL,
    opened_at    BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    UNIQUE KEY by_number (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
