-- Found cards as finders reported them. Whether one still waits is told by the card itself: it stands as lost.
CREATE TABLE found_card (
    id     BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report BINARY(16) NOT NULL COMMENT 'the posting that took the card out of use',
    serial CHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    device VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at     BIGINT     NOT NULL COMMENT 'epoch milliseconds, UTC',
    UNIQUE KEY once (report),
    KEY by_card (serial),
    KEY by_time (at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
