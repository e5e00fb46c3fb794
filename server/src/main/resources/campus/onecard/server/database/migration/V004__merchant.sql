-- Whom the university owes what was spent. Totals are derived from entries: there is no row that every payment touches.
CREATE TABLE merchant (
    id   INT          NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
