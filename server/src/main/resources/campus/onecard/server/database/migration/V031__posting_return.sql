-- How much of a posting was given back so far; a posting without a row gave nothing back.
CREATE TABLE posting_return (
    id     BINARY(16) NOT NULL PRIMARY KEY COMMENT 'of the posting that is undone',
    amount BIGINT     NOT NULL COMMENT 'fen, of all times'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
