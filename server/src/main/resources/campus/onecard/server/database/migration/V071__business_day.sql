-- A closed business day: a span of ids that begins where the day before it ended. It never changes.
CREATE TABLE business_day (
    day       DATE        NOT NULL PRIMARY KEY,
    from_id   BIGINT      NOT NULL UNIQUE COMMENT 'first id of the day',
    to_id     BIGINT      NOT NULL UNIQUE COMMENT 'first id after the day, the cut-off',
    closed_at BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    campus    VARCHAR(40) NOT NULL COMMENT 'name of the university on the report',
    postings  BIGINT      NOT NULL,
    declines  BIGINT      NOT NULL COMMENT 'among the postings',
    entries   BIGINT      NOT NULL,
    head      BINARY(32)  NOT NULL COMMENT 'of the seal that ends with the day',
    checksum  BINARY(32)  NOT NULL COMMENT 'SHA-256 over all figures of the day'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
