-- The audit chain: each seal closes a span of ids for good. Its head covers the head before it and every posting and
-- entry of the span, so that a row that is changed, added or removed later is found. See docs/books.md.
CREATE TABLE audit_seal (
    id        BIGINT     NOT NULL PRIMARY KEY COMMENT 'from 1, without gaps',
    from_id   BIGINT     NOT NULL UNIQUE COMMENT 'first id of the span',
    to_id     BIGINT     NOT NULL UNIQUE COMMENT 'first id after the span',
    postings  INT        NOT NULL,
    entries   INT        NOT NULL,
    head      BINARY(32) NOT NULL COMMENT 'SHA-256',
    sealed_at BIGINT     NOT NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
