-- The version of the list of cards that terminals follow. Whoever changes a card locks this row until the commit, so
-- that versions become visible in their order.
CREATE TABLE card_list (
    id      TINYINT NOT NULL PRIMARY KEY,
    version BIGINT  NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
