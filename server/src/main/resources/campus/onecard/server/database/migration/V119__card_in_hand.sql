-- When an owner last signed in with the card at hand: what was paid before was certainly not paid with a lost card.
CREATE TABLE card_in_hand (
    account_id BIGINT NOT NULL PRIMARY KEY,
    at         BIGINT NOT NULL COMMENT 'epoch milliseconds, UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
