-- Who may look after machines: the owner of the account, with the own card and payment password.
CREATE TABLE machine_operator (
    account_id BIGINT NOT NULL PRIMARY KEY,
    since      BIGINT NOT NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
