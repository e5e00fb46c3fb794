-- Who may post. A server that takes over raises the epoch of every lane; each batch locks its lane's row and compares.
CREATE TABLE lane_lease (
    lane     TINYINT     NOT NULL PRIMARY KEY,
    epoch    BIGINT      NOT NULL,
    taken_at BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
