-- Which of several servers serves. Times are the database's own, so that no other clock matters.
CREATE TABLE server_lease (
    id           TINYINT      NOT NULL PRIMARY KEY,
    holder       CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'one server process; empty when free',
    address      VARCHAR(255) NOT NULL COMMENT 'where it answers, for people',
    epoch        BIGINT       NOT NULL COMMENT 'raised by each taker, at least to that of the lanes',
    lasts        INT          NOT NULL COMMENT 'milliseconds since renewed_at after which others may take it',
    renewed_at   BIGINT       NOT NULL COMMENT 'epoch milliseconds, UTC, by the database''s clock',
    taken_at     BIGINT       NOT NULL COMMENT 'epoch milliseconds, UTC, by the database''s clock'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
