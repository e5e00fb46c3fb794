-- Accounts of the old system whose balance came over (G-05); each comes once.
CREATE TABLE carry_over (
    old_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    posting_id BINARY(16)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
