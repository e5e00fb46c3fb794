-- One person's subsidy. The id of its grant is derived from batch and line, so that nobody is granted it twice.
CREATE TABLE subsidy_line (
    batch_id BINARY(16)  NOT NULL,
    line     INT         NOT NULL COMMENT 'from 1',
    number   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount   BIGINT      NOT NULL COMMENT 'fen',
    grant_id BINARY(16)  NOT NULL,
    rejected VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it never reached the books',
    PRIMARY KEY (batch_id, line),
    UNIQUE KEY by_grant (grant_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
