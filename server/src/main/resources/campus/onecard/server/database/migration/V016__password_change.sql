-- Answers of password changes by the client's id, so that sending one again answers the same.
CREATE TABLE password_change (
    id         UUID          NOT NULL PRIMARY KEY,
    account_id BIGINT        NOT NULL,
    content    VARBINARY(32) NOT NULL,
    outcome    VARCHAR(300)  NOT NULL,
    at         BIGINT        NOT NULL,
    KEY by_time (at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
