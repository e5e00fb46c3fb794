-- Cards by their random serial. The computed column lets an account have one active card at most.
CREATE TABLE card (
    serial     CHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id BIGINT     NOT NULL,
    status     VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since      BIGINT     NOT NULL,
    active_of  BIGINT     GENERATED ALWAYS AS (IF(status = 'ACTIVE', account_id, NULL)) VIRTUAL,
    KEY by_account (account_id),
    UNIQUE KEY one_active (active_of)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
