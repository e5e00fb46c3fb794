-- What a terminal counted itself at the end of a day, and what the books had then. Append-only: counting again is a row
-- of its own, the last one speaks.
CREATE TABLE terminal_closing (
    id             BINARY(16)  NOT NULL PRIMARY KEY COMMENT 'made by the terminal, UUIDv7',
    terminal       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outlet_id      INT         NOT NULL,
    day            INT         NOT NULL COMMENT 'days since 1970-01-01, Asia/Shanghai',
    own_payments   INT         NOT NULL,
    own_paid       BIGINT      NOT NULL COMMENT 'fen',
    own_refunds    INT         NOT NULL,
    own_refunded   BIGINT      NOT NULL COMMENT 'fen',
    own_reversals  INT         NOT NULL,
    own_reversed   BIGINT      NOT NULL COMMENT 'fen',
    book_payments  INT         NOT NULL,
    book_paid      BIGINT      NOT NULL COMMENT 'fen',
    book_refunds   INT         NOT NULL,
    book_refunded  BIGINT      NOT NULL COMMENT 'fen',
    book_reversals INT         NOT NULL,
    book_reversed  BIGINT      NOT NULL COMMENT 'fen',
    at             BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    KEY by_terminal (terminal, day, at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
