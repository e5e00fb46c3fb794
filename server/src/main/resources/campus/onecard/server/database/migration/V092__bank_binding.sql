-- Which bank account an owner transfers from (K-04). Its number is kept nowhere.
CREATE TABLE bank_binding (
    account_id BIGINT         NOT NULL PRIMARY KEY,
    token      VARBINARY(200) NOT NULL COMMENT 'by which the bank knows it, sealed',
    tail       VARCHAR(4)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'last digits of the number',
    bound_at   BIGINT         NOT NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
